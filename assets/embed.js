// Optional script for pages that show the check in a frame: gives the frame the height of its page,
// and brings a new question into view if its top is off-screen. It does nothing else. It works as a
// file, as a module and pasted into the page, so it does not ask where it came from.
(() => {
  const seen = new WeakSet();
  const framesIn = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    one.localName === 'iframe' ? [one] : one.shadowRoot ? framesIn(one.shadowRoot) : []);
  addEventListener('message', ({ data, source, origin }) => {
    if (data?.sentinel !== 'amp' || data.type !== 'embed-size' || !Number.isFinite(data.height)) return;
    const frame = framesIn(document).find((one) => one.contentWindow === source);
    if (!frame) return;
    const address = new URL(frame.src, location);
    // A sandboxed frame has no origin of its own; there the source is the proof.
    if (!/\/frame\/[^/]+\/(check|test)$/.test(address.pathname) || ![address.origin, 'null'].includes(origin)) return;
    const style = getComputedStyle(frame);
    // A frame that a wrapper of the host has laid over itself keeps the wrapper's size.
    if (style.position === 'absolute') return;
    const edges = ['border-top-width', 'border-bottom-width', 'padding-top', 'padding-bottom'];
    const around = style.boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + parseFloat(style.getPropertyValue(edge)), 0) : 0;
    frame.style.maxHeight = 'none';
    frame.style.height = `${Math.min(Math.max(data.height, 200), 20000) + around}px`;
    if (data.step && seen.has(frame) && frame.getBoundingClientRect().top < 0) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      frame.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
    }
    seen.add(frame);
  });
})();
