//! An instance set up by an operator file, and the pages it gives.
//! Used by every test in this folder.

use std::fs;
use std::path::{Path, PathBuf};

use objection_check::operator::{Operator, OperatorOptions};
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
        load(&self.path("operator.toml"))
    }

    /// What the service says when it starts with the operator file.
    pub fn start(&self) -> Result<(), String> {
        App::new(self.load()?, crate::support::at(TODAY)).map(drop)
    }

    /// The service with the operator file.
    pub fn service(&self) -> TestApp {
        TestApp::of_operator(self.load().unwrap())
    }
}

fn load(file: &Path) -> Result<Operator, String> {
    let options = OperatorOptions { file: Some(file.to_owned()), ..OperatorOptions::default() };
    options.load()
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
    assert_has(&said, &format!("/operator.toml:{line}: … {excerpt}"));
}

/// Fails unless a text has all parts of an excerpt, which are joined by " … ", in their order.
#[track_caller]
pub fn assert_has(text: &str, excerpt: &str) {
    let mut parts = excerpt.split(" … ");
    let rest = parts.try_fold(text, |rest, part| Some(rest.split_once(part)?.1));
    assert!(rest.is_some(), "{excerpt:?} is not in\n{text}");
}
