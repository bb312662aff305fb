/**
 * The embed's look. It takes text colour and font from the page and mixes all else from them, so that it fits a light and a
 * dark page unasked; `--hausrecht-accent`, `-radius`, `-line`, `-surface`, `-good` and `-wait` and `::part()` change it.
 * Lengths go by the text's size, since many pages set the root's to something else.
 * What strangers wrote is clipped to its own place: piled up diacritics would paint over the page around it.
 */
export const STYLE = `
:host{display:block;color:var(--hausrecht-text,inherit);
--a:var(--hausrecht-accent,light-dark(#1f5f99,#8cc0f0));--on:var(--hausrecht-on-accent,light-dark(#fff,#0c1a26));--f:var(--hausrecht-accent,color-mix(in oklab,#2277d4 75%,currentColor));
--l:var(--hausrecht-line,color-mix(in srgb,currentColor 18%,transparent));
--s:var(--hausrecht-surface,color-mix(in srgb,currentColor 4%,transparent));
--d:color-mix(in srgb,currentColor 68%,transparent);--r:var(--hausrecht-radius,.6em);
--good:var(--hausrecht-good,#2b9a58);--wait:var(--hausrecht-wait,#c77700);--bad:color-mix(in oklab,#e5383b 75%,currentColor)}
:host([theme]){color-scheme:light;color:CanvasText}:host([theme=dark]){color-scheme:dark}:host([theme=auto]){color-scheme:light dark}
:host([hidden]),[hidden]{display:none!important}
*{box-sizing:border-box}
.frame{container-type:inline-size;line-height:1.55;text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere}
p,dl,dd,h2,h3,ul,ol,pre,blockquote{margin:0}
button,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}
button,textarea,input,.sorts,.terms,.preview,.notice,.body pre,.toast{border:1px solid var(--l);border-radius:var(--r)}
.terms,.preview,.notice,.toast{padding:.8em 1em}
form,label,.more,.fields,.terms,.notices,.notice{display:grid;gap:.75em}
.top,.hint,.rules-head,.fee,.buttons,.ask,.comment header,.notes,.comment footer{display:flex;flex-wrap:wrap;gap:0 1em}
.top,.hint,.rules-head,.fee{justify-content:space-between}
.top,.buttons,.ask{gap:.6em;align-items:center}.top{margin-block-end:1em}
h2{font-size:1.3em;line-height:1.25}h3{font-size:1em;margin-block-start:.5em}
button{cursor:pointer;background:none;padding:.5em .9em;min-height:2.5em}
button:hover{background:var(--s);border-color:currentColor}button:disabled,form[aria-busy] .primary{opacity:.55;cursor:progress}
strong,.primary,.sorts [aria-pressed=true],label>span:first-child,.error,.notice dt,.name,.avatar{font-weight:600}
.primary{background:var(--a);-webkit-text-fill-color:var(--on);border-color:var(--a)}.primary:hover{background:var(--a);opacity:.9}
:focus-visible{outline:2px solid var(--f);outline-offset:2px}
.sorts{display:inline-flex;flex-wrap:wrap;overflow:hidden;font-size:.85em}
.sorts button{border:0;border-radius:0;min-height:2.5em;padding:.25em .8em;color:var(--d)}
.sorts button:focus-visible{outline-offset:-3px}
.sorts button[aria-pressed=true]{background:var(--s);color:inherit;box-shadow:inset 0 -2px var(--f)}
.new,.notices:not(:empty){margin-block-end:1.6em}
textarea,input{width:100%;border-color:color-mix(in srgb,currentColor 45%,transparent);padding:.6em .8em;background:var(--hausrecht-field,transparent)}
textarea{resize:vertical;min-height:5em;field-sizing:content;max-height:60vh}
[aria-invalid=true]{border-color:var(--bad)}
[type=checkbox]{width:1.2em;height:1.2em;margin:.25em 0 0;accent-color:var(--a);flex:none}
label{gap:.25em;align-content:start}label>span:first-child{font-size:.9em}
small,.hint,.notes,.gap,.message{color:var(--d);font-size:.85em}
.hint{margin-block-start:-.3em}
.fields{grid-template-columns:repeat(auto-fit,minmax(min(100%,13em),1fr))}
.remember,.consent{display:flex;gap:.6em}.remember{font-size:.9em}
.terms{background:var(--s)}
.rules{max-height:34em;overflow:auto;font-size:.9em}
.rules>*+*,.rules div>*+*{margin-block-start:.5em}
.rules ul,.rules ol,.body ul,.body ol{padding-inline-start:1.4em}
.fee{border-block-start:1px solid var(--l);padding-block-start:.5em}
.error{color:var(--bad)}
.preview{border-style:dashed}
.notice{border-inline-start:.3em solid var(--good);gap:.5em}
.notice.wait{border-inline-start-color:var(--wait)}.notice dd+dt{margin-block-start:.5em}
ol.comments,.replies{list-style:none;padding:0}ol:empty{display:none}
.comments>li{padding-block:1.1em;border-block-start:1px solid var(--l)}
.replies{margin-block-start:1em;padding-inline-start:1.1em;border-inline-start:2px solid var(--l)}
.replies li+li{margin-block-start:1em}.replies .replies .replies .replies{padding:0;border:0;margin-inline-start:0!important}
.comment{display:grid;grid-template-columns:2.5em minmax(0,1fr);column-gap:.8em;border-radius:var(--r);outline-offset:.4em;scroll-margin:5em}
.comment>:not(.avatar){grid-column:2}.comment.sending{opacity:.6}.comment.hidden .body{color:var(--d)}
.gap{grid-column:1/-1!important;font-style:italic}
.avatar{grid-row:1/4;width:3em;height:3em;border-radius:50%;overflow:hidden;background:hsl(var(--hue) 45% 33%);color:#fff;display:grid;place-items:center;font-size:.85em}
.comment header,.body,.notice,.preview{overflow:clip;overflow-clip-margin:.3em}
.comment header,.notes{column-gap:.6em;align-items:baseline}
.name a,.notes a,small a{color:inherit}.notes a:not(:hover){text-decoration:none}
.badge{border:1px solid currentColor;border-radius:1em;padding:0 .5em;font-size:.9em;color:var(--f)}
.body{margin-block-start:.1em}.body>*+*{margin-block-start:.6em}.body a{color:var(--f)}
.long{max-height:16lh;mask:linear-gradient(#000 70%,#0000)}.long:focus-within{max-height:none;mask:none}.whole{justify-self:start;margin-block-start:.5em;font-size:.9em}
.body ul{list-style:disc}.body blockquote{border-inline-start:3px solid var(--l);padding-inline-start:.8em;color:var(--d)}
.body code{font:.9em ui-monospace,monospace;background:var(--s);border-radius:.25em;padding:.1em .3em}
.body pre{overflow:auto;background:var(--s);padding:.75em}.body pre code{background:none;padding:0}
.comment footer{column-gap:.3em;margin-block-start:.25em;margin-inline-start:-.5em}
.comment footer button{border:0;font-size:.85em;padding:.1em .6em;min-height:2.5em;color:var(--d)}.comment footer button:hover{color:inherit}
.like[aria-pressed=true]{color:var(--f)!important}
.slot:not(:empty){margin-block-start:.75em}
.load-more{display:block;margin:1em auto}.more-replies{margin-block-start:.75em;font-size:.9em}
.toast{position:sticky;bottom:.6em;border-color:transparent;background:var(--a);color:var(--on)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@container (min-width:34em){.slot:not(:empty){margin-inline-start:3.3em}.replies{margin-inline-start:1.2em;padding-inline-start:1.6em}}
@container (max-width:26em){.comment{grid-template-columns:2em minmax(0,1fr);column-gap:.6em}.avatar{width:2.4em;height:2.4em}.buttons button{flex:1 1 100%}}
@media print{form,[type=button]{display:none!important}.long{max-height:none;mask:none}}
@media (forced-colors:active){.sorts button[aria-pressed=true],.like[aria-pressed=true]{outline:2px solid Highlight;outline-offset:-2px}}
`;
