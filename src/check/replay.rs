//! The replay: from the first question on, which questions are answered, and what comes next.

use jiff::civil::Date;

use super::account::{Account, Network};
use super::answers::Answers;
use super::date_input::{MonthNames, ObjectionDate};
use super::field::Field;
use super::question::{Linked, Objected, Problem, Question};
use super::rule::{Group, Outcome, Verdict};

/// What is needed to read a date: nothing of it depends on the visitor.
#[derive(Clone, Copy, Debug)]
pub struct Dates<'a> {
    /// The latest day on Earth (UTC+14) at this moment: nobody can have objected later.
    pub latest: Date,
    /// The names of months in every language offered.
    pub months: &'a MonthNames,
}

/// The answered questions in order, and where they lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The questions that are asked and have a usable answer.
    pub answered: Vec<Question>,
    /// The groups of linked accounts, as soon as they are known.
    pub groups: Vec<Vec<Account>>,
    /// What comes after the answered questions: what follows from them, or the first question without
    /// a usable answer and why it has none.
    pub end: Result<Outcome, (Question, Problem)>,
}

impl Answers {
    /// Replays the answers from the first question on. An answer counts only if its question is
    /// asked, which depends on earlier answers alone; so every replay ends.
    pub fn replay(&self, dates: &Dates<'_>) -> Replay {
        let (answered, groups) = (Vec::new(), Vec::new());
        let mut replay =
            Replay { answered, groups, end: Err((Question::Accounts, Problem::Missing)) };
        replay.end = replay.run(self, dates);
        replay
    }

    /// The fields of a link to the result: only those that count, and a date as it was understood. They
    /// lead to the same result and tell no more than it.
    #[must_use]
    pub fn on_path(&self, replay: &Replay, dates: &Dates<'_>) -> Self {
        let mut kept = Self::default();
        for (field, value) in self.fields() {
            if replay.answered.contains(&field.question()) {
                kept.put(field, value);
            }
        }
        kept.with_readable_dates(dates.months)
    }

    /// The same with no more of each date than reads as one: a link can carry no stranger's text.
    #[must_use]
    pub fn with_readable_dates(mut self, months: &MonthNames) -> Self {
        for group in Account::all() {
            let typed = self.date(group);
            if [typed.day, typed.month, typed.year] == [""; 3] {
                continue;
            }
            let [day, month, year] = typed.readable(months);
            self.put(Field::Day(group), &day);
            self.put(Field::Month(group), &month);
            self.put(Field::Year(group), &year);
        }
        self
    }
}

impl Replay {
    fn run(
        &mut self,
        answers: &Answers,
        dates: &Dates<'_>,
    ) -> Result<Outcome, (Question, Problem)> {
        let counts = Network::ALL.map(|network| answers.count(network));
        self.take(Question::Accounts, counts.iter().all(Option::is_some).then_some(()))?;
        let accounts = answers.accounts();
        let mut linked = None;
        if accounts.len() > 1 {
            linked = Some(self.take(Question::Linked, answers.linked())?);
        }
        if linked == Some(Linked::Some) {
            let all = accounts.iter().skip(1).all(|one| answers.linked_with(*one).is_some());
            self.take(Question::Groups, all.then_some(()))?;
        }
        self.groups = groups(answers, &accounts, linked);
        let mut decided = Vec::new();
        for accounts in self.groups.clone() {
            decided.push(self.group(answers, dates, accounts)?);
        }
        Ok(Outcome { groups: decided, link_unsure: linked == Some(Linked::Unsure) })
    }

    fn group(
        &mut self,
        answers: &Answers,
        dates: &Dates<'_>,
        accounts: Vec<Account>,
    ) -> Result<Group, (Question, Problem)> {
        let name = accounts[0];
        let confirmed = self.take(Question::Confirmed(name), answers.confirmed(name))?;
        let mut objected = None;
        let mut date = ObjectionDate::Unknown;
        if confirmed.is_yes() {
            objected = Some(self.take(Question::Objected(name), answers.objected(name))?);
        }
        if objected == Some(Objected::SinceStart) {
            let question = Question::Date(name);
            let read = answers.date(name).read(dates.latest, dates.months);
            date = read.map_err(|problem| (question, problem))?;
            self.answered.push(question);
        }
        Ok(Group { accounts, confirmed, objected, verdict: Verdict::of(confirmed, objected, date) })
    }

    /// Notes a question as answered and hands on its answer, or stops there.
    fn take<T>(&mut self, question: Question, answer: Option<T>) -> Result<T, (Question, Problem)> {
        let answer = answer.ok_or((question, Problem::Missing))?;
        self.answered.push(question);
        Ok(answer)
    }

    /// The question without a usable answer, if there is one.
    pub fn open(&self) -> Option<Question> {
        self.end.as_ref().err().map(|(question, _)| *question)
    }

    /// All questions that can be shown: the answered ones and the open one.
    pub fn questions(&self) -> impl Iterator<Item = Question> + '_ {
        self.answered.iter().copied().chain(self.open())
    }

    /// Which question this is, from 1, and how many can follow at most. It never breaks: later answers
    /// only make it fewer. Nothing is said at the first question, after which nearly anything can come.
    pub fn progress(&self, question: Question, accounts: usize) -> Option<(usize, usize)> {
        /// Confirmed, objected, date.
        const FOR_EACH_GROUP: usize = 3;
        let number = self.questions().position(|one| one == question)? + 1;
        let later = |group| {
            let names = self.groups.iter().map(|accounts| accounts[0]);
            FOR_EACH_GROUP * names.skip_while(|name| *name != group).skip(1).count()
        };
        let left = match question {
            Question::Accounts => return None,
            Question::Linked => FOR_EACH_GROUP * accounts + usize::from(accounts > 2),
            Question::Groups => FOR_EACH_GROUP * accounts,
            Question::Confirmed(group) => 2 + later(group),
            Question::Objected(group) => 1 + later(group),
            Question::Date(group) => later(group),
        };
        Some((number, left))
    }
}

/// The groups of linked accounts, in the order of their first accounts. Whoever is linked with an
/// account is linked with all of its group (claim F35).
fn groups(answers: &Answers, accounts: &[Account], linked: Option<Linked>) -> Vec<Vec<Account>> {
    let mut groups: Vec<Vec<Account>> = Vec::new();
    for account in accounts.iter().copied() {
        let with = match linked {
            Some(Linked::All) => accounts[0],
            Some(Linked::Some) => answers.linked_with(account).unwrap_or(account),
            Some(Linked::None | Linked::Unsure) | None => account,
        };
        match groups.iter_mut().find(|group| group.contains(&with)) {
            Some(group) => group.push(account),
            None => groups.push(vec![account]),
        }
    }
    groups
}
