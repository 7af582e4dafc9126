//! How pages are delivered: how many bytes the first visit takes, what is sent to those who have a
//! page already, in which coding, and what is kept for whom.

mod conditional;
mod first_flight;
mod socket;
