### Imprint, privacy, accessibility as long as no operator is entered.

legal-test-instance = This is a test instance without an operator. It is not meant for the public.

imprint-title = Imprint
imprint-description = Who offers the Objection Check here.
imprint-missing = Anyone who offers this check to the public needs an imprint. None is entered here yet.

privacy-title = Privacy
privacy-description = How the Objection Check handles data: no cookies, no stored answers, no third parties.
privacy-lead = This is how the program handles data.
privacy-cookies-title = No cookies, nothing stored
privacy-cookies = The check sets no cookies. It stores nothing on your device. It does not need JavaScript.
privacy-answers-title = Your answers
privacy-answers = Your answers stand only in the page that you see at the moment. With each step they go to this server and come back with the next page. The server does not store them and writes them to no log. If the same page is asked for several times, the server keeps it in memory for up to ten minutes. It does not know for whom. Only in a “link to this result” do the answers stand in the address. You decide whether you use it.
privacy-address-title = Your internet address
privacy-address = The server needs your IP address to send you the page. The program writes it to no log.
privacy-others-title = No third parties
privacy-others = The pages load nothing from other servers. Only when you open a link to Meta does Meta learn of your visit there.
privacy-missing = The details of the controller are still missing here.

accessibility-title = Accessibility
accessibility-description = How accessible the Objection Check is, and what it aims for.
accessibility-lead = Everyone should be able to use this check well.
accessibility-goal = Our goal is WCAG 2.2, level AA. You can use the whole check with the keyboard. It works without JavaScript.
accessibility-easy = The check is also available in plain German. It follows the rules of easy-to-read German. It is not labelled like that, because people from the target group have not reviewed the texts yet.
accessibility-missing = The operator makes an accessibility statement. There is none here yet.
