//! What people take along from a result, asked for as a browser does: the record, the link, the
//! calendar file, the letters, and help if something goes wrong.

mod letters;
mod link;
mod record;
mod reminder;
mod trouble;
