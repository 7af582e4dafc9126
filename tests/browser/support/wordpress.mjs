// What WordPress makes of the oEmbed answer of a provider it does not know, step by step as its
// function wp_filter_oembed_result does it (wp-includes/embed.php, since 4.4). Used by one test.

const KEPT = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** Drops every tag but these three and every attribute but those named; text stays (wp_kses). */
function sieve(html) {
  return html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, end, name, attributes) => {
    const kept = KEPT[name.toLowerCase()];
    if (!kept) return '';
    const named = [...attributes.matchAll(/\s([a-z-]+)="([^"]*)"/gi)].filter(([, attribute]) => kept.includes(attribute));
    return `<${end}${name}${named.map(([all]) => all).join('')}>`;
  });
}

/** The HTML that a page of WordPress shows, or nothing if there is no frame in the answer. */
export function asWordPressShows(html) {
  const match = sieve(html).match(/(<blockquote>[^]*?<\/blockquote>)?[^]*(<iframe[^]*?><\/iframe>)/);
  if (!match) return undefined;
  const [, quotation, frame] = match;
  const secret = 'abcdefghij';
  let shown = frame.replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`);
  if (quotation) {
    shown = shown.replace('<iframe', '<iframe style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"');
    shown = quotation.replace('<blockquote', `<blockquote data-secret="${secret}" class="wp-embedded-content"`) + shown;
  }
  return shown.replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}
