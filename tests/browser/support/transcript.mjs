// A page as somebody hears it: Chromium's accessibility tree in reading order, one line for each
// thing a screen reader stops at, indented by what it lies in. Used by transcripts.test.mjs.

const CONTAINERS = {
  main: 'main', navigation: 'navigation', banner: 'banner', contentinfo: 'footer', region: 'region', group: 'group',
  list: 'list', DescriptionList: 'list', table: 'table', form: 'form', complementary: 'aside', blockquote: 'quotation',
};
const BLOCKS = ['paragraph', 'listitem', 'Details', 'section', 'Figcaption'];
const MARKED = { term: 'term', definition: 'definition', Iframe: 'frame', image: 'picture', img: 'picture' };

/** What stands before a line of its own: the sign of a list item, or a role that only holds others. */
const LEAD = /^(•|\d+\.|(term|definition):)$/;

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** The lines of a page. */
export async function transcript(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  // What is current is not part of the tree that Chromium hands out, but screen readers say it.
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[aria-current]' });
  const current = new Set();
  for (const nodeId of nodeIds) current.add((await session.send('DOM.describeNode', { nodeId })).node.backendNodeId);
  await session.detach();
  return new Speech(nodes, current).lines;
}

class Speech {
  lines = [];
  #text = '';
  #depth = 0;

  constructor(nodes, current) {
    this.nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.current = current;
    const [root] = nodes;
    this.#line(`page: ${root.name.value}`);
    this.#children(root);
    this.#flush();
  }

  #line(text) {
    // The sign of a list item, or "definition", belongs to what comes first in it.
    const lead = LEAD.test(tidy(this.#text)) ? `${this.#text} ` : '';
    if (lead) this.#text = '';
    this.#flush();
    if (tidy(text)) this.lines.push('  '.repeat(this.#depth) + tidy(lead + text));
  }

  #flush() {
    const text = tidy(this.#text);
    this.#text = '';
    if (text) this.lines.push('  '.repeat(this.#depth) + text);
  }

  #children(node) {
    for (const child of this.#kids(node)) this.#say(child);
  }

  #kids = (node) => (node.childIds ?? []).map((id) => this.nodes.get(id)).filter(Boolean);

  /** All nodes below one. */
  #all = (node) => this.#kids(node).flatMap((kid) => [kid, ...this.#all(kid)]);

  #inside(head, node) {
    this.#line(head);
    this.#depth += 1;
    this.#children(node);
    this.#flush();
    this.#depth -= 1;
  }

  #say(node) {
    const role = node.ignored ? 'none' : node.role.value;
    const name = node.name?.value ?? '';
    const said = tidy(`${name}${this.current.has(node.backendDOMNodeId) ? ', current' : ''}`);
    const about = node.description?.value ? `, described as "${tidy(node.description.value)}"` : '';
    const state = (key) => node.properties?.find((one) => one.name === key)?.value.value;
    const words = (...all) => all.filter(Boolean).join(', ');
    if (role === 'StaticText' || role === 'ListMarker') this.#text += `${name}${role === 'ListMarker' ? ' ' : ''}`;
    else if (role === 'LineBreak') this.#text += ' ';
    else if (role === 'LabelText' || role === 'InlineTextBox') return;
    // A legend is the name of its group; what it holds besides text is heard again.
    // Details are a group without a name, of which the triangle says all.
    else if (role === 'group' && !said && this.#all(node).find((one) => !one.ignored)?.role.value === 'DisclosureTriangle') this.#children(node);
    else if (role === 'Legend') this.#all(node).filter((one) => one.role.value === 'heading').forEach((one) => this.#say(one));
    else if (role === 'heading') this.#line(`heading level ${state('level')}: ${said}`);
    else if (role === 'link' || role === 'button') this.#line(`${role}: ${said}${about}`);
    else if (role === 'DisclosureTriangle') this.#line(`disclosure triangle, ${state('expanded') ? 'expanded' : 'collapsed'}: ${said}`);
    else if (role === 'radio' || role === 'checkbox') {
      const kind = role === 'radio' ? 'radio button' : 'check box';
      this.#line(`${words(kind, state('checked') === 'true' ? 'checked' : 'not checked', role === 'radio' && this.#place(node))}: ${said}${about}`);
    } else if (role === 'textbox' || role === 'combobox') {
      const kind = role === 'textbox' ? 'edit field' : 'combo box';
      const value = tidy(node.value?.value ?? '');
      this.#line(`${words(kind, state('invalid') === 'true' && 'invalid', value ? `"${value}"` : 'empty')}: ${said}${about}`);
    } else if (CONTAINERS[role] && (role !== 'form' || said)) {
      const items = this.#kids(node).flatMap((kid) => (kid.ignored ? this.#kids(kid) : [kid])).filter((kid) => kid.role.value === 'listitem').length;
      this.#inside(`${words(CONTAINERS[role], items > 0 && `${items} ${items === 1 ? 'item' : 'items'}`)}${said && `: ${said}`}${about}`, node);
    } else if (MARKED[role]) {
      this.#flush();
      this.#text = `${MARKED[role]}: `;
      if (/picture|frame/.test(MARKED[role])) this.#text += said;
      else this.#children(node);
      this.#flush();
    } else if (role === 'row') {
      this.#line(this.#kids(node).map((cell) => tidy(`${/header/.test(cell.role.value) ? 'header ' : ''}${this.#heard(cell)}`)).join(' | '));
    } else if (BLOCKS.includes(role)) {
      this.#flush();
      if (this.current.has(node.backendDOMNodeId)) this.#text = '(current) ';
      this.#children(node);
      this.#flush();
    } else {
      this.#children(node);
      if (this.current.has(node.backendDOMNodeId)) this.#text += ', current';
    }
  }

  #heard = (node) => this.#all(node).filter((one) => !one.ignored && one.role.value === 'StaticText').map((one) => one.name.value).join(' ');

  /** "2 of 6": the place of a radio among those of its group. */
  #place(radio) {
    let group = this.nodes.get(radio.parentId);
    while (group.ignored || group.role.value !== 'group') group = this.nodes.get(group.parentId);
    const all = this.#all(group).filter((one) => !one.ignored && one.role.value === 'radio');
    return `${all.indexOf(radio) + 1} of ${all.length}`;
  }
}

/** The same without what changes from run to run or from version to version. */
export function lasting(lines, origin) {
  return lines.map((line) => line
    .replaceAll(origin, 'https://check.example')
    .replace(/(version) \d+\.\d+\.\d+/i, '$1 [number]'));
}
