//! What helps with every objection, whoever asks: how to object, the check list of proof, what to do
//! if something goes wrong, and what no objection covers. Used by the result and the overview.

use askama::Template;

use crate::check::Network;
use crate::content::{Form, Letter, Place};
use crate::text::Localizer;
use crate::web::response::Fault;
use crate::web::response::Rendered;
use crate::web::view::LetterLink;
use crate::web::view::notes::Notes;
use crate::web::view::shell::Shell;
use crate::web::view::statements::{FormLink, Said, say};
use crate::web::view::trouble::{Parts, Proof, Trouble};

/// The sections, each rendered.
pub struct Help {
    /// How to object, by [`Network`]; last for both of them.
    howto: [Rendered; 3],
    /// The check list of proof.
    pub proof: Rendered,
    /// What to do if something goes wrong.
    pub trouble: Rendered,
    /// What no objection covers.
    pub not_covered: Rendered,
    /// The notes that stand in them.
    pub notes: Notes,
}

/// Statements behind a summary.
struct Part<'a> {
    title: String,
    said: Vec<Said<'a>>,
    /// The model texts that help.
    letter: Option<LetterLink>,
}

#[derive(Template)]
#[template(path = "howto.html")]
struct HowToSection<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    parts: Vec<Part<'a>>,
}

#[derive(Template)]
#[template(path = "not_covered.html")]
struct NotCoveredSections<'a> {
    l: Localizer<'a>,
    h2: &'static str,
    parts: Vec<Part<'a>>,
    third_party_form: FormLink,
    third_party: Vec<Said<'a>>,
}

impl Help {
    /// Puts it into words, on a page that has these notes already.
    ///
    /// # Errors
    /// [`Fault::Internal`] if it cannot be rendered.
    pub fn new(shell: &Shell<'_>, shown: Parts, mut notes: Notes) -> Result<Self, Fault> {
        let howto = |networks: &[Network]| Rendered::new(&HowToSection::new(shell, networks));
        let [one, other] = Network::ALL;
        Ok(Self {
            howto: [howto(&[one])?, howto(&[other])?, howto(&[one, other])?],
            proof: Rendered::new(&Proof::new(shell, shown))?,
            trouble: Rendered::new(&Trouble::new(shell, "howto", shown))?,
            not_covered: Rendered::new(&NotCoveredSections::new(shell, &mut notes))?,
            notes,
        })
    }

    /// How to object on these networks; nothing if there are none.
    pub fn howto(&self, mut networks: impl Iterator<Item = Network>) -> Option<&Rendered> {
        let first = networks.next()?;
        let only = networks.all(|network| network == first);
        self.howto.get(if only { first as usize } else { Network::ALL.len() })
    }
}

impl<'a> HowToSection<'a> {
    fn new(shell: &Shell<'a>, networks: &[Network]) -> Self {
        let l = shell.l;
        let steps = [
            ("log-in", Place::HowtoLogIn),
            ("fill", Place::HowtoFill),
            ("app", Place::in_the_app(networks)),
        ];
        let part = |(id, place): (&str, Place)| Part {
            title: l.t(format!("howto-{id}")).into_string(),
            said: say(l, place.statements()),
            letter: (place == Place::HowtoFill).then(|| LetterLink::new(shell, Letter::Reasons)),
        };
        Self { l, h2: shell.h2(), parts: steps.map(part).into() }
    }
}

impl<'a> NotCoveredSections<'a> {
    /// Data from other sources have a form, and so a section of their own.
    fn new(shell: &Shell<'a>, notes: &mut Notes) -> Self {
        let l = shell.l;
        let others = [
            Place::NotCoveredOthersAccounts,
            Place::NotCoveredChats,
            Place::NotCoveredOwnOtherAccounts,
        ];
        let part = |place: Place| Part {
            title: l.t(place.id()).into_string(),
            said: notes.say(l, place.statements()),
            letter: (place == Place::NotCoveredOthersAccounts)
                .then(|| LetterLink::new(shell, Letter::Photos)),
        };
        Self {
            l,
            h2: shell.h2(),
            parts: others.map(part).into(),
            third_party_form: FormLink::new(l, Form::ThirdParty),
            third_party: notes.say(l, Place::NotCoveredOtherSources.statements()),
        }
    }
}
