//! What people take along from a result, asked for as a browser does: the link, the sheet, the calendar
//! file, the letters, and help if something goes wrong.

mod letters;
mod link;
mod reminder;
