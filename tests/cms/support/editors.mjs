// Editors and sanitizers as they run in a browser or in Node: each takes our code and gives what it
// makes of it. Used by sanitizers.test.mjs.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = (path) => file(`node_modules/${path}`);
const python = () => `${process.env.CARGO_TARGET_DIR ?? file('../../target')}/cms/venv/bin/python`;

/** The version of a pinned package. */
export function version(name) {
  const pinned = readFileSync(file('requirements.txt'), 'utf8').match(new RegExp(`^${name}==(.*)$`, 'm'));
  return pinned ? pinned[1] : JSON.parse(readFileSync(node(`${name}/package.json`), 'utf8')).version;
}

const FRAME = ['src', 'srcdoc', 'title', 'width', 'height', 'loading', 'referrerpolicy', 'sandbox', 'style'];

/** TinyMCE, with the files that it would otherwise fetch by address. */
async function tinymce(page, codes, options) {
  await page.setContent('<!doctype html><textarea id="editor"></textarea>');
  for (const path of ['tinymce.min.js', 'models/dom/model.min.js', 'themes/silver/theme.min.js', 'icons/default/icons.min.js']) {
    await page.addScriptTag({ path: node(`tinymce/${path}`) });
  }
  return page.evaluate(async ([given, more]) => {
    const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', skin: false, content_css: false, ...more });
    return given.map((code) => {
      editor.setContent(code);
      return editor.getContent();
    });
  }, [codes, options]);
}

async function ckeditor(page, codes, withFrames) {
  await page.setContent('<!doctype html><div id="editor"></div>');
  await page.addScriptTag({ path: node('ckeditor5/dist/browser/ckeditor5.umd.js') });
  return page.evaluate(async ([given, allow]) => {
    const { ClassicEditor, Essentials, Paragraph, Link, GeneralHtmlSupport } = window.CKEDITOR;
    const more = allow ? { plugins: [Essentials, Paragraph, Link, GeneralHtmlSupport], htmlSupport: { allow: [{ name: 'iframe', attributes: true, styles: true }] } } : {};
    const editor = await ClassicEditor.create(document.querySelector('#editor'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Link], ...more });
    return given.map((code) => {
      editor.setData(code);
      return editor.getData();
    });
  }, [codes, withFrames]);
}

async function dompurify(page, codes, options) {
  await page.setContent('');
  await page.addScriptTag({ path: node('dompurify/dist/purify.min.js') });
  return page.evaluate(([given, more]) => given.map((code) => window.DOMPurify.sanitize(code, more)), [codes, options]);
}

function inPython(system, codes) {
  const found = execFileSync(python(), [file('support/clean.py')], { input: JSON.stringify({ ...codes }), encoding: 'utf8' });
  return Object.values(JSON.parse(found)[system]);
}

const sanitize = (codes, options) => codes.map((code) => sanitizeHtml(code, options));
const frames = { allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'], allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: FRAME } };
const wrapped = (css) => (page, codes) => codes.map((code) => code.replace(/<iframe[^]*<\/iframe>/, (frame) => `<style>${css}</style><div class="wrapper">${frame}</div>`));
const RATIO = '.wrapper{position:relative;padding-bottom:56.25%}.wrapper iframe{position:absolute;top:0;left:0;width:100%;height:100%}';

/** System, its setting, and `clean(page, codes)`, which gives as many codes. */
export const systems = [
  [`TinyMCE ${version('tinymce')}`, 'default', (page, codes) => tinymce(page, codes, {})],
  [`TinyMCE ${version('tinymce')}`, 'server exempted', (page, codes) => tinymce(page, codes, { sandbox_iframes_exclusions: ['127.0.0.1'] })],
  [`CKEditor ${version('ckeditor5')}`, 'default', (page, codes) => ckeditor(page, codes, false)],
  [`CKEditor ${version('ckeditor5')}`, 'iframe allowed', (page, codes) => ckeditor(page, codes, true)],
  [`DOMPurify ${version('dompurify')}`, 'default', (page, codes) => dompurify(page, codes, {})],
  [`DOMPurify ${version('dompurify')}`, 'iframe allowed', (page, codes) => dompurify(page, codes, { ADD_TAGS: ['iframe'], ADD_ATTR: FRAME })],
  [`sanitize-html ${version('sanitize-html')}`, 'default', (page, codes) => sanitize(codes)],
  [`sanitize-html ${version('sanitize-html')}`, 'iframe allowed', (page, codes) => sanitize(codes, frames)],
  [`nh3 ${version('nh3')}`, 'default', (page, codes) => inPython('nh3', codes)],
  [`nh3 ${version('nh3')}`, 'iframe allowed', (page, codes) => inPython('nh3 with iframe', codes)],
  [`lxml_html_clean ${version('lxml_html_clean')}`, 'as in plone.base 4.0', (page, codes) => inPython('plone', codes)],
  ['Wrapper that keeps 16:9', 'as in Bootstrap', wrapped(RATIO)],
  [`markdown-it ${version('markdown-it')}`, 'default', (page, codes) => codes.map((code) => new MarkdownIt().render(code))],
  [`markdown-it ${version('markdown-it')}`, 'html allowed', (page, codes) => codes.map((code) => new MarkdownIt({ html: true, linkify: true }).render(code))],
];
