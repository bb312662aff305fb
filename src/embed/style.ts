/**
 * The embed's look. It takes text colour and font from the page and mixes all else from them, so that it fits a light and a
 * dark page unasked; `--hausrecht-accent`, `-radius`, `-line`, `-surface`, `-good` and `-wait` and `::part()` change it.
 * What strangers wrote is clipped to its own place: piled up diacritics would paint over the page around it.
 */
export const STYLE = `
:host{display:block;color:var(--hausrecht-text,inherit);
--a:var(--hausrecht-accent,light-dark(#1f5f99,#8cc0f0));--on:var(--hausrecht-on-accent,light-dark(#fff,#0c1a26));
--l:var(--hausrecht-line,color-mix(in srgb,currentColor 18%,transparent));
--s:var(--hausrecht-surface,color-mix(in srgb,currentColor 4%,transparent));
--d:color-mix(in srgb,currentColor 68%,transparent);--r:var(--hausrecht-radius,.6rem);
--good:var(--hausrecht-good,light-dark(#1d7a45,#6fd39b));--wait:var(--hausrecht-wait,light-dark(#a15c00,#f2b45f));--bad:light-dark(#b3261e,#ff9a92)}
:host([theme=light]){color-scheme:light;color:CanvasText}
:host([theme=dark]){color-scheme:dark;color:CanvasText}
:host([theme=auto]){color-scheme:light dark;color:CanvasText}
:host([hidden]),[hidden]{display:none!important}
*{box-sizing:border-box}
.frame{container-type:inline-size;line-height:1.55;text-align:start}
p,dl,dd,h2,h4,ul,ol,pre,blockquote{margin:0}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem;align-items:center;margin-block-end:1rem}
h2{font-size:1.3em;line-height:1.25}h4{font-size:1em;margin-block-start:.5rem}
button,input,textarea{font:inherit;color:inherit;letter-spacing:inherit}
button{cursor:pointer;background:none;border:1px solid var(--l);border-radius:var(--r);padding:.45em .9em;min-height:2.5rem}
button:hover{background:var(--s);border-color:currentColor}button:disabled{opacity:.55;cursor:progress}
.primary{background:var(--a);color:var(--on);border-color:var(--a);font-weight:600}.primary:hover{background:var(--a);opacity:.9}
:focus-visible{outline:2px solid var(--a);outline-offset:2px}
.sorts{display:inline-flex;border:1px solid var(--l);border-radius:var(--r);overflow:hidden;font-size:.85em}
.sorts button{border:0;border-radius:0;min-height:2.2rem;padding:.25em .8em;color:var(--d)}
.sorts button:focus-visible{outline-offset:-3px}
.sorts button[aria-pressed=true]{background:var(--s);color:inherit;font-weight:600;box-shadow:inset 0 -2px var(--a)}
form{display:grid;gap:.75rem}.new{margin-block-end:1.75rem}
.more{display:grid;gap:.9rem}
textarea,input:not([type=checkbox]){width:100%;border:1px solid color-mix(in srgb,currentColor 45%,transparent);border-radius:var(--r);padding:.6em .75em;background:var(--hausrecht-field,transparent)}
textarea{resize:vertical;min-height:5.5em;field-sizing:content;max-height:60vh}
[aria-invalid=true]{border-color:var(--bad)!important}
input[type=checkbox]{width:1.15rem;height:1.15rem;margin:.2rem 0 0;accent-color:var(--a);flex:none}
label{display:grid;gap:.2rem;align-content:start}label>span:first-child{font-weight:600;font-size:.9em}
small,.hint,.notes,.gap,.message{color:var(--d);font-size:.85em}
.hint{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin-block-start:-.35rem}
.fields{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr))}
.remember,.consent{display:flex;gap:.6rem}.remember{font-size:.9em}
.terms{display:grid;gap:.75rem;border:1px solid var(--l);border-radius:var(--r);padding:.8rem 1rem;background:var(--s)}
.rules{max-height:34rem;overflow:auto;font-size:.92em;border-radius:calc(var(--r) / 2)}
.rules>*+*,.rules div>*+*{margin-block-start:.5rem}.rules-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
.rules ul,.rules ol,.body ul,.body ol{padding-inline-start:1.4em}
.fee{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;border-block-start:1px solid var(--l);padding-block-start:.5rem}
.trap{position:absolute;inset-inline-start:-200vw;width:1px;height:1px;overflow:hidden}
.buttons{display:flex;flex-wrap:wrap;gap:.6rem}
.error{color:var(--bad);font-weight:600}
.preview{border:1px dashed var(--l);border-radius:var(--r);padding:.6rem 1rem}
.notices{display:grid;gap:.75rem}.notices:not(:empty){margin-block-end:1.75rem}
.notice{border:1px solid var(--l);border-inline-start:.3rem solid var(--good);border-radius:var(--r);padding:.8rem 1rem;display:grid;gap:.5rem}
.notice.wait{border-inline-start-color:var(--wait)}.notice dt{font-weight:600}.notice dd{margin-inline-start:0}.notice dd+dt{margin-block-start:.4rem}
.notice .ask{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
ol.comments,.replies{list-style:none;padding:0}
.comments>li{padding-block:1.1rem;border-block-start:1px solid var(--l)}
.replies:not(:empty){margin-block-start:1rem;padding-inline-start:1.1rem;border-inline-start:2px solid var(--l)}
.replies li+li{margin-block-start:1rem}.replies .replies .replies .replies{padding:0;border:0;margin-inline-start:0!important}
.comment{display:grid;grid-template-columns:2.5rem minmax(0,1fr);column-gap:.8rem;border-radius:var(--r);outline-offset:.4rem;scroll-margin:5rem}
.comment>:not(.avatar){grid-column:2}.comment.sending{opacity:.6}.comment.hidden .body{opacity:.75}
.gap{grid-column:1/-1!important;font-style:italic}
.avatar{grid-row:1/4;position:relative;width:2.5rem;height:2.5rem;border-radius:50%;overflow:hidden;background:color-mix(in srgb,var(--a) 25%,transparent);display:grid;place-items:center;font-size:.85em;font-weight:600}
.avatar img{position:absolute;inset:0;width:100%;height:100%;object-fit:cover}
.comment header,.body,.notice,.preview{overflow:clip;overflow-clip-margin:.3rem}
.comment header{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline}
.name{font-weight:600;overflow-wrap:anywhere}.name a,.notes a{color:inherit}.notes a:not(:hover){text-decoration:none}.notes{display:inline-flex;flex-wrap:wrap;gap:0 .5rem}
.badge{border:1px solid currentColor;border-radius:1em;padding:0 .55em;font-size:.9em;color:var(--a)}
.body{overflow-wrap:anywhere;margin-block-start:.15rem}.body>*+*{margin-block-start:.6rem}.body a{color:var(--a)}
.long{max-height:16lh;mask:linear-gradient(#000 70%,#0000)}.long:focus-within{max-height:none;mask:none}.whole{justify-self:start;margin-block-start:.5rem;font-size:.9em}
.body ul,.rules ul{list-style:disc}.body blockquote{border-inline-start:3px solid var(--l);padding-inline-start:.8rem;color:var(--d)}
.body code{font:.9em ui-monospace,monospace;background:var(--s);border-radius:.25em;padding:.1em .3em}
.body pre{overflow:auto;background:var(--s);border:1px solid var(--l);border-radius:var(--r);padding:.7rem}.body pre code{background:none;padding:0}
.comment footer{display:flex;flex-wrap:wrap;gap:0 .35rem;margin-block-start:.25rem;margin-inline-start:-.5rem}
.comment footer button{border:0;font-size:.85em;padding:.15em .5rem;min-height:2rem;color:var(--d)}.comment footer button:hover{color:inherit}
.like{display:inline-flex;align-items:center;gap:.35em}.like[aria-pressed=true]{color:var(--a)!important}
.slot:not(:empty){margin-block-start:.75rem}
.load-more{display:block;margin:1rem auto 0}.more-replies{margin-block-start:.75rem;font-size:.9em}
.toast{position:sticky;bottom:.6rem;border-radius:var(--r);padding:.6rem 1rem;background:var(--a);color:var(--on)}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@container (min-width:34rem){.slot:not(:empty){margin-inline-start:3.3rem}.replies:not(:empty){margin-inline-start:1.2rem;padding-inline-start:1.6rem}}
@container (max-width:26rem){.comment{grid-template-columns:2rem minmax(0,1fr);column-gap:.6rem}.avatar{width:2rem;height:2rem}.buttons button{flex:1 1 100%}}
@media (prefers-reduced-motion:no-preference){.comment,button{transition:opacity .15s}}
@media (forced-colors:active){.sorts button[aria-pressed=true],.like[aria-pressed=true]{outline:2px solid Highlight;outline-offset:-2px}}
`;
