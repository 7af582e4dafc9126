### Error pages: heading and what one can do.

fault-back = To the start page
fault-check = Start the check
fault-bad-request = We cannot read this request.
    .hint = Please start the check again.
fault-not-found = There is no such page here.
    .hint = Perhaps the address is not complete. Please begin on the start page.
fault-wrong-method = This page cannot be opened in this way.
    .hint = Please open the start page.
fault-too-slow = Your answers did not arrive in full.
    .hint = Please go back one step and try again.
fault-too-large = This request is too large.
    .hint = The check does not need that much data. Please start it again.
fault-wrong-type = The check does not take this kind of data.
    .hint = Please start the check again and use the form on the page.
fault-internal = Something went wrong on our side.
    .hint = Please go back one step and try again.
fault-unavailable = Too many people are here at the moment.
    .hint = Please try again in a minute.
fault-nothing-left = There are no dates for this.
    .hint = According to your answers, nothing is left to do. You find your result on the page before.
