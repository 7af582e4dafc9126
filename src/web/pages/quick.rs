//! The quick check: all questions about one account, or one group of linked accounts, on one page.
//! For advisers at a counter. Its form posts to the check, which shows the same result and the same
//! errors.

use askama::Template;

use super::control::{Control, control};
use super::error_summary::ErrorMessage;
use crate::check::{Account, Answers, Field, Network, Question};
use crate::text::Text;
use crate::text::wording::hints;
use crate::web::request::{Fields, Here};
use crate::web::response::{CachePolicy, Fault, Page};
use crate::web::view::layout::Layout;
use crate::web::view::shell::Shell;
use crate::web::view::visit::{Visit, sent_to};

/// The field that tells the check which form it reads.
const MARK: &str = "quick";

#[derive(Template)]
#[template(path = "quick.html")]
struct QuickPage<'a> {
    shell: Shell<'a>,
    action: String,
    parts: Vec<Part<'a>>,
    errors: Vec<ErrorMessage>,
}

struct Part<'a> {
    heading: Text<'a>,
    hints: Vec<Text<'a>>,
    control: Control<'a>,
}

pub async fn show(here: Here) -> Result<Page, Fault> {
    let (app, l) = (&*here.app, here.l());
    let (answers, dates) = (Answers::default(), app.dates());
    let replay = answers.replay(&dates);
    let shown = Layout::Site.into();
    let visit = Visit { app, l, shown, answers: &answers, replay: &replay, dates };
    let group = Account::FIRST;
    let part = |question: Question| Part {
        heading: l.t(format!("quick-{}", question.kind())),
        hints: hints(l, question),
        control: control(&visit, question, &[]).without_group(),
    };
    let questions = [
        Question::Accounts,
        Question::Confirmed(group),
        Question::Objected(group),
        Question::Date(group),
    ];
    let shell = Shell::public(app, l, "quick", "quick");
    let page = QuickPage {
        action: sent_to(&visit.fresh()),
        parts: questions.map(part).into(),
        errors: Vec::new(),
        shell,
    };
    Page::render(here.tag, CachePolicy::Public, &page)
}

#[expect(clippy::unused_self, reason = "the template of controls asks its page")]
impl QuickPage<'_> {
    /// An earlier answer is on the same page.
    const fn change_earlier(&self) -> Option<&'static str> {
        None
    }
}

/// Gives the fields of the quick check the names of the public interface: its accounts are one group, which is
/// named by the first of them. Other forms stay as they are.
pub fn in_public_names(fields: Fields) -> Fields {
    let has = |name: &str, value: &str| fields.iter().any(|(n, v)| n == name && v == value);
    if !has(MARK, "yes") {
        return fields;
    }
    let network = if has("facebook", "0") { Network::Instagram } else { Network::Facebook };
    let group = Account { network, number: 1 };
    let renamed = fields.into_iter().map(|(name, value)| {
        let of_group = format!("{name}.{group}");
        (if Field::parse(&of_group).is_some() { of_group } else { name }, value)
    });
    renamed.chain([("linked".to_owned(), "all".to_owned())]).collect()
}
