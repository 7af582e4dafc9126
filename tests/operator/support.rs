//! An instance set up by an operator file, and the pages it gives.
//! Used by every test in this folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use objection_check::operator::{Operator, OperatorOptions};
use objection_check::text::Catalogue;
use objection_check::web::App;

use crate::support::{Page, TODAY, TestApp};

/// The file of the authority that does not exist.
pub const MUSTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/operator/muster/operator.toml");

/// A logo that is as it should be.
pub const LOGO: &str = include_str!("muster/logo.svg");

/// A folder with an operator file in it, for one test.
pub struct Folder(PathBuf);

impl Folder {
    /// A folder with these files.
    pub fn with(files: &[(&str, &str)]) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("operator-{}", NEXT.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, content) in files {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        Self(folder)
    }

    /// What the service says when it starts with the operator file of the folder.
    pub fn start(&self) -> Result<(), String> {
        let app = load(&self.file()).and_then(|operator| {
            App::new(operator, crate::support::at(TODAY)).map_err(|error| error.to_string())
        });
        // Without the folder of the test, the words are those that an operator reads.
        app.map(drop).map_err(|said| said.replace(&format!("{}/", self.0.display()), ""))
    }

    /// The service with the operator file of the folder.
    pub fn service(&self) -> TestApp {
        TestApp::of_operator(load(&self.file()).unwrap())
    }

    /// The path of the operator file.
    pub fn file(&self) -> PathBuf {
        self.0.join("operator.toml")
    }
}

/// The settings of an operator file.
pub fn load(file: &Path) -> Result<Operator, String> {
    let options = OperatorOptions { file: Some(file.to_owned()), ..OperatorOptions::default() };
    options.load(&Catalogue::built_in_tags()).map_err(|error| error.to_string())
}

/// What the service says when it starts with this operator file alone.
pub fn start(file: &str) -> Result<(), String> {
    Folder::with(&[("operator.toml", file)]).start()
}

/// The service with this operator file alone.
pub fn instance(file: &str) -> TestApp {
    Folder::with(&[("operator.toml", file)]).service()
}

/// The service of the authority that does not exist.
pub fn muster() -> TestApp {
    TestApp::of_operator(load(Path::new(MUSTER)).unwrap())
}

/// An attribute of the only element with this selector.
pub fn attribute(page: &Page, selector: &str, name: &str) -> String {
    page.the(selector).attr(name).unwrap_or_else(|| panic!("{selector} {name}")).to_owned()
}

/// A page that must be there.
pub fn open(app: &TestApp, address: &str) -> Page {
    app.get(address).page_with(200)
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
