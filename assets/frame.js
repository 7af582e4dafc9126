// Inside a frame: tells the host page its height, and says so if the host forbids forms.
// The check is complete without it. Allowed by its hash, and only on frame pages.
(() => {
  if (parent === window) return;

  // The dialect of AMP's embed-size, so that existing host scripts understand it. `step` marks the
  // first message of each page. Every host page may read it: so all results have one height, which
  // tells none from another; what is longer scrolls inside.
  let step = true;
  const tell = () => {
    const isResult = document.querySelector('main')?.dataset.step === 'result';
    const height = isResult ? 900 : Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height, step }, '*');
    step = false;
  };
  new ResizeObserver(tell).observe(document.documentElement);
  // A script of the host that came later than this page asks for what it missed.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'embed-size') tell();
  });

  // Where a sandbox forbids forms, buttons do nothing at all; browsers then skip the submit event.
  const check = document.getElementById('check');
  const blocked = document.getElementById('blocked');
  if (!check || !blocked) return;
  let works = false;
  const probe = document.createElement('form');
  probe.hidden = true;
  probe.addEventListener('submit', (event) => {
    works = true;
    event.preventDefault();
  });
  document.body.append(probe);
  probe.requestSubmit();
  probe.remove();
  if (works) return;
  document.getElementById('blocked-address').textContent = location.origin + blocked.dataset.path;
  blocked.hidden = false;
  check.hidden = true;
})();
