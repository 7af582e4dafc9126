// Optional script for pages that show the check in a frame: gives the frame the height of its
// content, and brings a new question into view if its top is off-screen. It does nothing else.
(() => {
  const own = new URL(document.currentScript.src).origin;
  const seen = new WeakSet();
  const isOwn = (frame) => {
    const { origin, pathname } = new URL(frame.src, location);
    return origin === own && pathname.startsWith('/frame/');
  };
  addEventListener('message', ({ data, source, origin }) => {
    // A sandboxed frame has no origin of its own; there the source is the proof.
    if ((origin !== own && origin !== 'null') || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame || !isOwn(frame) || !Number.isFinite(data.height)) return;
    const height = Math.min(Math.max(data.height, 200), 20000);
    Object.assign(frame.style, { height: `${height}px`, minHeight: '0', maxHeight: 'none' });
    if (data.step && seen.has(frame) && frame.getBoundingClientRect().top < 0) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      frame.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
    }
    seen.add(frame);
  });
})();
