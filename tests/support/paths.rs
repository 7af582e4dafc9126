//! Paths through the questions as the domain offers them: from the first question, every choice.
//! Used by the table of paths, the walks over HTTP and the properties.

use jiff::civil::{Date, date};
use objection_check::check::{
    Account, Advice, Answers, Confirmed, End, Linked, MOST_ACCOUNTS, Objected, Question, Subject,
};

use super::{Finding, TODAY};

/// Answers as form fields; those of a path stand in the order of its questions.
pub type Fields = Vec<(String, String)>;

/// Reads fields.
pub fn read(fields: &[(String, String)]) -> Answers {
    Answers::parse(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// The result of complete answers, by the domain.
pub fn findings(fields: &[(String, String)]) -> Vec<Finding> {
    match read(fields).path(TODAY).end {
        End::Complete(case) => Finding::of_advice(&Advice::of(&case)),
        End::Open(question, problem) => unreachable!("{question} is open: {problem:?}"),
    }
}

/// Every path with at most so many accounts. A date is either known or not; the known day is
/// another one for each subject, so that mixing them up shows.
pub fn every(most_accounts: u8) -> Vec<Fields> {
    let mut found = Vec::new();
    extend(Fields::new(), most_accounts, &mut found);
    found
}

fn extend(taken: Fields, most_accounts: u8, found: &mut Vec<Fields>) {
    let answers = read(&taken);
    let Some((question, _)) = answers.path(TODAY).open() else {
        found.push(taken);
        return;
    };
    for choice in choices(&answers, question) {
        if question == Question::Accounts && total(&choice) > most_accounts {
            continue;
        }
        extend([taken.clone(), choice].concat(), most_accounts, found);
    }
}

fn total(counts: &Fields) -> u8 {
    counts.iter().map(|(_, count)| count.parse::<u8>().expect("a count")).sum()
}

/// Every answer to a question, as the fields that it consists of.
pub fn choices(answers: &Answers, question: Question) -> Vec<Fields> {
    let name = question.to_string();
    let one = |value: String| vec![(name.clone(), value)];
    match question {
        Question::Accounts => {
            let counts = |facebook: u8| (0..=MOST_ACCOUNTS).map(move |other| (facebook, other));
            let fields = |(facebook, instagram): (u8, u8)| {
                let field = |name: &str, count: u8| (name.to_owned(), count.to_string());
                vec![field("facebook", facebook), field("instagram", instagram)]
            };
            (0..=MOST_ACCOUNTS).flat_map(counts).map(fields).collect()
        }
        Question::Linked => Linked::ALL.into_iter().map(|c| one(c.id().to_owned())).collect(),
        Question::Objected(subject) => {
            let partners = match subject {
                Subject::All => Vec::new(),
                Subject::One(account) => answers.partners(account),
            };
            let with = partners.into_iter().map(Objected::With);
            Objected::PLAIN.into_iter().chain(with).map(|c| one(c.to_string())).collect()
        }
        Question::Date(subject) => {
            let unknown = vec![(format!("date-unknown.{subject}"), "yes".to_owned())];
            vec![date_fields(subject, day_of(subject)), unknown]
        }
        Question::Confirmed(_) => {
            Confirmed::ALL.into_iter().map(|c| one(c.id().to_owned())).collect()
        }
    }
}

/// A date as it is typed.
pub fn date_fields(subject: Subject, day: Date) -> Fields {
    let part = |part: &str, number: i16| (format!("{part}.{subject}"), number.to_string());
    vec![part("day", day.day().into()), part("month", day.month().into()), part("year", day.year())]
}

/// The day on which there was an objection for a subject, where its day is known.
pub fn day_of(subject: Subject) -> Date {
    match subject {
        Subject::All => date(2025, 5, 27),
        Subject::One(Account { network, number }) => {
            date(2025, 8 + network as i8, number.cast_signed())
        }
    }
}
