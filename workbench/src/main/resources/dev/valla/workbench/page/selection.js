// Selected words of the page as offsets into the source's text.

import { panes } from './panes.js';

/** The selected words of one source, as offsets into its text; null if nothing or too much is selected. */
export function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const article = near(range.startContainer)?.closest('article');
  if (!article || near(range.endContainer)?.closest('article') !== article) return null;
  const source = panes.get(article.dataset.source).source;
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (start === null || end === null || end <= start) return null;
  const picked = source.text.slice(start, end);
  const lead = picked.length - picked.trimStart().length;
  const words = picked.trim();
  return words ? { source, start: start + lead, end: start + lead + words.length, words } : null;
}

const near = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);

/** Where a point of the page stands in the source: its paragraph's offset and the text before it, our own signs left out. */
function offsetOf(node, offset) {
  const paragraph = near(node)?.closest('.paragraph');
  if (!paragraph) return null;
  const stop = document.createRange();
  stop.setStart(paragraph, 0);
  stop.setEnd(node, offset);
  const cut = stop.cloneContents();
  cut.querySelectorAll('.glyph, .said, sup').forEach(sign => sign.remove());
  return Number(paragraph.dataset.from) + cut.textContent.length;
}

