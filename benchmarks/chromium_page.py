"""All that the kiosk says, as one static page for a browser: home, every topic, every hotline."""

from html import escape
from pathlib import Path

from benchmarks.same_text import english, home_text
from kiosk.walkup.wrap import block_lines

_STYLE = """
body { margin: 0; font: 24px sans-serif; background: #fbfaf5; color: #16202b; }
header, footer { position: fixed; left: 0; right: 0; padding: 12px 40px; background: #e4ebf0; font-weight: bold; }
header { top: 0; } footer { bottom: 0; color: #7a1220; }
main { padding: 80px 40px 140px; max-width: 42em; }
li.focused { background: #cfe6f5; font-weight: bold; }
section { display: none; } section.open { display: block; }
"""
_SCRIPT = """
const home = document.querySelector('ul'), choices = [...home.children];
const pages = [...document.querySelectorAll('section')];
let focus = 0, page = -1, opened = 0;
function focusOn(place) {
  choices[focus].classList.remove('focused');
  focus = Math.max(0, Math.min(choices.length - 1, place));
  choices[focus].classList.add('focused');
}
function show(number) {
  if (page >= 0) pages[page].classList.remove('open');
  page = number;
  home.style.display = page >= 0 ? 'none' : 'block';
  if (page >= 0) pages[page].classList.add('open');
  window.scrollTo(0, 0);
}
document.addEventListener('keydown', event => {
  event.preventDefault();
  if (event.key === 'ArrowDown') focusOn(focus + 1);
  if (event.key === 'Home') focusOn(0);
  if (event.key === 'Enter') show(opened++ % pages.length);
  if (event.key === 'Escape') show(-1);
  if (event.key === 'PageDown') window.scrollBy({top: 300, behavior: 'instant'});
  requestAnimationFrame(() => requestAnimationFrame(() => shown('')));
});
focusOn(0);
"""


def write_page(path: Path) -> Path:
    """Write the page; arrows, Home, Enter, Page Down and Escape work in it. Returns ``path``."""
    text, pack = home_text(), english()
    choices = "".join(f"<li>{escape(title)} <span>{escape(aside)}</span></li>" for title, aside in text.choices)
    pages = [
        _section(topic.title, [line.text for line in block_lines(topic.blocks, 70, "*")])
        for topic in pack.topics.values()
    ]
    pages += [
        _section(hotline.name, [hotline.voice, hotline.blurb, hotline.hours, hotline.for_whom, hotline.privacy])
        for hotline in pack.hotlines.values()
    ]
    path.write_text(
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(text.title)}</title><style>{_STYLE}</style>"
        f"<header>{escape(text.title)} {escape(text.leave)}</header>"
        f"<main><p>{escape(text.promise)}</p><ul>{choices}</ul>{''.join(pages)}</main>"
        f"<footer>{escape(text.urgent)}<br>{escape(text.keys)}</footer><script>{_SCRIPT}</script></html>",
        encoding="utf-8",
    )
    return path


def _section(title: str, lines: list[str]) -> str:
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    return f"<section><h1>{escape(title)}</h1>{paragraphs}</section>"
