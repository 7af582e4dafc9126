//! Names that may have an account behind a dot, such as `confirmed.facebook-1`: of form fields and of
//! questions. One table says each name once.

/// Declares an enum whose variants have a name and may be about an account: `of_each_kind()`, `kind()`,
/// `about()`, `parse()` and `Display`.
macro_rules! names {
    ($(#[$doc:meta])* $vis:vis enum $name:ident {
        $($(#[$says:meta])* $variant:ident $(($about:ident: $account:ty))? = $kind:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$says])* $variant $(($account))?,)+ }

        impl $name {
            /// One of each kind, in order; those about an account are about this one.
            pub fn of_each_kind(account: Account) -> [Self; [$($kind),+].len()] {
                [$(Self::$variant $(({ let $about = account; $about }))?,)+]
            }

            /// The name without an account.
            pub const fn kind(self) -> &'static str {
                match self { $(Self::$variant { .. } => $kind,)+ }
            }

            /// The account it is about, or the first one of the group.
            pub fn about(self) -> Option<Account> {
                match self { $(Self::$variant $(($about))? => None $(.or(Some($about)))?,)+ }
            }

            /// Reads a name as it is written.
            pub fn parse(name: &str) -> Option<Self> {
                let (kind, account) = match name.split_once('.') {
                    Some((kind, account)) => (kind, Some(Account::parse(account)?)),
                    None => (name, None),
                };
                let found = match kind {
                    $($kind => Self::$variant $(({ let $about = account?; $about }))?,)+
                    _ => return None,
                };
                (found.about() == account).then_some(found)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.kind())?;
                let Some(account) = self.about() else { return Ok(()) };
                f.write_str(".")?;
                account.fmt(f)
            }
        }
    };
}

pub(super) use names;
