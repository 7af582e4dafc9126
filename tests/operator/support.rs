//! An instance set up by an operator file, and the pages it gives.
//! Used by every test in this folder.

use std::fs;
use std::path::{Path, PathBuf};

use objection_check::operator::{Operator, OperatorOptions};
use objection_check::text::Catalogue;
use objection_check::web::App;
use tempfile::TempDir;

use crate::support::{TODAY, TestApp};

/// The file of the authority that does not exist.
pub const MUSTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");

/// A logo that is as it should be.
pub const LOGO: &str = include_str!("muster/logo.svg");

/// A folder with an operator file in it, for one test.
pub struct Folder(TempDir);

impl Folder {
    /// A folder with these files.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        for (name, content) in files {
            let file = folder.path(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        folder
    }

    /// The path of a file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The settings of the operator file, or what an operator reads of its mistake.
    pub fn load(&self) -> Result<Operator, String> {
        load(&self.path("operator.toml")).map_err(|said| self.without_path(&said))
    }

    /// What the service says when it starts with the operator file.
    pub fn start(&self) -> Result<(), String> {
        let app = App::new(self.load()?, crate::support::at(TODAY));
        app.map(drop).map_err(|error| self.without_path(&error.to_string()))
    }

    fn without_path(&self, said: &str) -> String {
        said.replace(&format!("{}/", self.0.path().display()), "")
    }

    /// The service with the operator file.
    pub fn service(&self) -> TestApp {
        TestApp::of_operator(self.load().unwrap())
    }
}

fn load(file: &Path) -> Result<Operator, String> {
    let options = OperatorOptions { file: Some(file.to_owned()), ..OperatorOptions::default() };
    options.load(&Catalogue::built_in_tags()).map_err(|error| error.to_string())
}

/// A folder with this operator file alone.
pub fn alone(file: &str) -> Folder {
    Folder::with(&[("operator.toml", file)])
}

/// The service of the authority that does not exist.
pub fn muster() -> TestApp {
    TestApp::of_operator(load(Path::new(MUSTER)).unwrap())
}

/// Fails unless an operator file alone is refused on this line with this excerpt.
#[track_caller]
pub fn assert_refused(file: &str, line: usize, excerpt: &str) {
    let said = alone(file).start().expect_err(file);
    assert!(said.starts_with(&format!("operator.toml:{line}: ")), "{said}\n{file}");
    assert_has(&said, excerpt);
}

/// Fails unless a text has all parts of an excerpt, which are joined by " … ", in their order.
#[track_caller]
pub fn assert_has(text: &str, excerpt: &str) {
    let mut rest = text;
    for part in excerpt.split(" … ") {
        let Some((_, after)) = rest.split_once(part) else {
            panic!("{part:?} is not in {rest:?}\n{text}")
        };
        rest = after;
    }
}
