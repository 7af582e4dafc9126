// For pages that show the check in a frame: gives the frame the height of its page, and brings a new
// question into view. Works as a file, as a module and pasted, so it does not ask where it came from.
(() => {
  const seen = new WeakSet();
  const framesIn = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    one.localName === 'iframe' ? [one] : one.shadowRoot ? framesIn(one.shadowRoot) : []);
  const ours = () => framesIn(document).filter(({ src }) => /^[^?#]*\/frame\/[^/]+\/(check|test)([?#]|$)/.test(src));
  addEventListener('message', ({ data, source, origin }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !Number.isFinite(data.height)) return;
    const frame = ours().find((one) => one.contentWindow === source);
    // A sandboxed frame has no origin; its source is the proof.
    if (!frame || ![new URL(frame.src).origin, 'null'].includes(origin)) return;
    const style = getComputedStyle(frame);
    // A wrapper of the host keeps its own size.
    if (style.position === 'absolute') return;
    const edges = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'];
    const around = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    frame.style.maxHeight = 'none';
    frame.style.height = `${Math.min(Math.max(data.height, 200), 20000) + around}px`;
    if (data.step && seen.has(frame) && frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
    seen.add(frame);
  });
  // A frame that came first tells its height again.
  for (const { contentWindow } of ours()) contentWindow.postMessage('embed-size', '*');
})();
