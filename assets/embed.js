// Optional script for pages that show the check in a frame: gives the frame the height of its
// content, and brings a new question into view if its top is off-screen. It does nothing else.
(() => {
  const { origin: own, pathname: script } = new URL(document.currentScript.src);
  const frames = script.replace(/embed\.js$/, 'frame/');
  const seen = new WeakSet();
  const isOwn = (frame) => {
    const { origin, pathname } = new URL(frame.src, location);
    return origin === own && pathname.startsWith(frames);
  };
  addEventListener('message', ({ data, source, origin }) => {
    // A sandboxed frame has no origin of its own; there the source is the proof.
    if ((origin !== own && origin !== 'null') || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame || !isOwn(frame) || !Number.isFinite(data.height)) return;
    const height = Math.min(Math.max(data.height, 200), 20000);
    // Where the host's boxes include their borders, the page needs them on top.
    frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
    if (data.step && seen.has(frame) && frame.getBoundingClientRect().top < 0) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      frame.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
    }
    seen.add(frame);
  });
})();
