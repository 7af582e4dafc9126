### Legal notice, privacy, accessibility as long as no operator is entered.

legal-test-instance = This is a test instance without an operator. It is not meant for the public.

imprint-title = Legal notice
imprint-description = Who provides the Objection Check here.
imprint-missing = Anyone who offers this check to the public needs a legal notice. None is entered here yet.

privacy-title = Privacy
privacy-description = How the Objection Check handles data: no cookies, no stored answers, no content from other providers.
privacy-lead = This is how the program handles data.
privacy-cookies-title = Cookies and the storage of your browser
privacy-cookies = The check sets no cookies and does not itself store anything on your device. But your browser, as with every website, keeps what it showed you in its history and cache, including your answers. They stay there until you or the browser delete them. The check does not need JavaScript.
privacy-answers-title = Your answers
privacy-answers = Your answers are in the page that you are looking at. With each step your browser sends them to this server and receives them back with the next page. The program does not store them and writes them to no log. They are in an address only if you use the link “This result as a link”. Then they may also be in the history of the browser and in the logs of other servers. You decide whether you use the link.
privacy-address-title = Your internet address
privacy-address = The server needs your IP address to send you the page. The program writes it to no log.
privacy-others-title = No third parties
privacy-others = The pages load nothing from other servers. Only when you open a link to Meta does Meta learn of your visit there.
privacy-missing = The details of the controller are still missing here.

accessibility-title = Accessibility
accessibility-description = How accessible the Objection Check is, and what it aims for.
accessibility-lead = Everyone should be able to use this check well.
accessibility-goal = Our goal is WCAG 2.2, level AA. You can use the whole check with the keyboard. It works without JavaScript.
accessibility-easy = The check is also available in plain German. It follows the rules of easy-to-read German. It is not labelled as such, because people from the target group have not reviewed the texts yet.
accessibility-missing = The operator must provide an accessibility statement. There is none here yet.
