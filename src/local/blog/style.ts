/** The demo blog's look: a page to read on, light and dark. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf7,#171a1d);--ink:light-dark(#22262a,#e4e2dc);--dim:light-dark(#5d646b,#a3a7ab);--line:light-dark(#dedad0,#363b40);--brick:light-dark(#9a4527,#e59a7b)}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif}
main,header.site,footer.site{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
header.site{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.5rem 1rem;padding-block:1.5rem;border-block-end:1px solid var(--line)}
.logo{font-weight:700;font-size:1.2rem;text-decoration:none;color:inherit}
.logo::before{content:"";display:inline-block;width:.55em;height:.8em;margin-inline-end:.5em;background:var(--brick)}
a{color:var(--brick);text-underline-offset:.15em}
h1,h2{line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.8rem,1.2rem + 3vw,2.6rem);margin-block:2.5rem .5rem}
h1.quiet{font-size:1.1rem;font-weight:400;color:var(--dim)}
h2{font-size:1.3rem;margin-block:2.2rem .5rem}
.lead{font-size:1.25rem;line-height:1.5}
.meta{color:var(--dim);font-size:.95rem}
.teaser{padding-block-end:1.5rem}.teaser h2{margin-block-start:1.5rem;font-size:1.6rem}.teaser h2 a{text-decoration-thickness:1px}
.rules{margin-block:3.5rem 2.5rem;padding:1.25rem 1.5rem;border:1px solid var(--line);border-inline-start:.35rem solid var(--brick);font-size:1rem}
.rules h2{margin-block-start:0;font-size:1.1rem}.rules ol{margin:0;padding-inline-start:1.4em}.rules li+li{margin-block-start:.35rem}
hausrecht-comments{font:1rem/1.55 system-ui,sans-serif;--hausrecht-accent:var(--brick);--hausrecht-on-accent:light-dark(#fff,#22120b);--hausrecht-line:var(--line);margin-block-end:3rem}
.plain{display:grid;gap:1rem;margin-block-end:3rem;font:1rem/1.5 system-ui,sans-serif}
.plain label{display:grid;gap:.25rem;font-weight:600}
.plain input,.plain textarea{font:inherit;font-weight:400;color:inherit;background:transparent;border:1px solid var(--dim);border-radius:.3rem;padding:.6rem .75rem;width:100%}
.plain button{font:inherit;font-weight:600;justify-self:start;padding:.6rem 1.2rem;border:0;border-radius:.3rem;background:var(--brick);color:light-dark(#fff,#22120b);cursor:pointer}
:focus-visible{outline:2px solid var(--brick);outline-offset:2px}
footer.site{border-block-start:1px solid var(--line);padding-block:1rem 2rem;color:var(--dim);font-size:.9rem}
`;
