### Error pages: heading and what one can do.

fault-back = Go to the home page
fault-check = Start the check
fault-bad-request = We cannot read this request.
    .hint = Please start the check again.
fault-not-found = Page not found
    .hint = The address may be incomplete. Please start from the home page.
fault-wrong-method = This page cannot be opened in this way.
    .hint = Please go to the home page.
fault-too-slow = Your answers did not arrive in full.
    .hint = Please go back one step and try again.
fault-too-large = This request is too large.
    .hint = The check does not need that much data. Please start it again.
fault-wrong-type = The check does not accept this kind of data.
    .hint = Please start the check again and use the form on the page.
fault-internal = Something went wrong on our side.
    .hint = Please go back one step and try again.
fault-unavailable = Too many people are here at the moment.
    .hint = Please try again in a minute.
fault-nothing-left = There is nothing to remind you of.
    .hint = According to your answers, nothing is left to do. Go back one page to see your result.
