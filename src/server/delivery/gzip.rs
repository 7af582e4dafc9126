//! Compression with gzip (RFC 1952). The style sheet, which is most of each page, is compressed
//! once at the start; its blocks are put between those of the rest (RFC 1951, section 3.2.3).
//! Pages come here without the style sheet, and leave with it. Used by the delivery.

use std::cell::RefCell;
use std::io::{self, Write as _};

use flate2::write::DeflateEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};

/// Where pages have a place for their style sheet, and how much of it stands before that.
const PLACE: &[u8] = b"<style></style>";
const OPENING: usize = b"<style>".len();

/// How far that may be from the start of a page, in bytes.
const FARTHEST: usize = 512;

/// Magic, method, no flags, no time, no hint, unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// The place of the flags, and the one that says that an extra field follows the head.
const FLAGS: usize = 3;
const HAS_EXTRA: u8 = 1 << 2;

/// The sizes and the name of an extra field.
const EXTRA: usize = 6;

/// How much is done to make a response small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For what is sent once.
    Fast,
    /// For what is sent all day.
    Thorough,
}

/// The style sheet of all pages and, if it could be compressed, its blocks; they end at the boundary of
/// a byte and refer to nothing outside.
pub struct StyleSheet {
    text: Vec<u8>,
    blocks: Option<Vec<u8>>,
    crc: Crc,
}

/// A page with its style sheet.
#[derive(Clone, Copy)]
pub struct PageWithStyle<'t> {
    start: &'t [u8],
    style: Option<&'t StyleSheet>,
    rest: &'t [u8],
}

thread_local! {
    // Its tables are larger than all pages; made anew for each they would cost more than the work.
    static FAST: RefCell<Compress> = RefCell::new(Compress::new(Compression::fast(), false));
}

impl StyleSheet {
    /// A style sheet with this text.
    pub fn new(text: &str) -> Self {
        let blocks = || -> io::Result<Vec<u8>> {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(text.as_bytes())?;
            encoder.flush()?;
            Ok(encoder.get_ref().clone())
        };
        let mut crc = Crc::new();
        crc.update(text.as_bytes());
        Self { text: text.into(), blocks: blocks().ok(), crc }
    }

    /// The page with its style sheet in it, if it has a place for one.
    pub fn put_into<'t>(&'t self, page: &'t [u8]) -> PageWithStyle<'t> {
        let window = &page[..page.len().min(FARTHEST)];
        let place = window.windows(PLACE.len()).position(|bytes| bytes == PLACE);
        match place {
            Some(place) => {
                let (start, rest) = page.split_at(place + OPENING);
                PageWithStyle { start, style: Some(self), rest }
            }
            None => PageWithStyle { start: &[], style: None, rest: page },
        }
    }
}

impl PageWithStyle<'_> {
    /// The three parts of its text, one after the other.
    pub fn parts(&self) -> [&[u8]; 3] {
        [self.start, self.style.map_or(&[], |style| &style.text), self.rest]
    }

    /// Its length, in bytes.
    pub fn len(&self) -> usize {
        self.parts().iter().map(|part| part.len()).sum()
    }

    /// Compresses it; nothing if that fails. Where it is shorter than `pad_to` bytes by at least
    /// [`EXTRA`], an extra field in the head makes it as long (RFC 1952, section 2.3.1). Not a comment:
    /// some readers refuse long ones, Go's takes 512 bytes.
    pub fn pack(&self, effort: Effort, pad_to: Option<usize>) -> Option<Vec<u8>> {
        let Self { start, style, rest } = *self;
        let blocks = style.map_or(Some(&[][..]), |style| style.blocks.as_deref())?;
        // Compressing takes at most nine bits for each byte.
        let room = 128 + start.len() + blocks.len() + rest.len() + rest.len() / 8;
        let mut packed = Vec::with_capacity(room);
        let mut crc = Crc::new();
        packed.extend(HEAD);
        if let Some(style) = style {
            // A block of its own, uncompressed and not the last (RFC 1951, section 3.2.4).
            let length = u16::try_from(start.len()).ok()?.to_le_bytes();
            packed.push(0);
            packed.extend(length.into_iter().chain(length.map(|byte| !byte)));
            packed.extend(start);
            crc.update(start);
            packed.extend(blocks);
            crc.combine(&style.crc);
        }
        let mut finish = |compress: &mut Compress| {
            compress.reset();
            compress.compress_vec(rest, &mut packed, FlushCompress::Finish)
        };
        let status = match effort {
            Effort::Fast => FAST.with_borrow_mut(finish),
            Effort::Thorough => finish(&mut Compress::new(Compression::default(), false)),
        };
        if !matches!(status, Ok(Status::StreamEnd)) {
            return None;
        }
        crc.update(rest);
        packed.extend([crc.sum(), crc.amount()].into_iter().flat_map(u32::to_le_bytes));
        if let Some(room) = pad_to.and_then(|length| length.checked_sub(packed.len() + EXTRA)) {
            let size = |length: usize| u16::try_from(length).unwrap_or_default().to_le_bytes();
            let body = packed.split_off(HEAD.len());
            packed[FLAGS] |= HAS_EXTRA;
            packed.extend([size(room + 4), *b"OC", size(room)].as_flattened());
            packed.resize(HEAD.len() + EXTRA + room, 0);
            packed.extend(body);
        }
        Some(packed)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use proptest::prelude::*;

    use super::*;

    const STYLE: &str = include_str!("../../../assets/style.css");

    /// Reads to the end, checksum and length included.
    fn unpack(packed: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        GzDecoder::new(packed).read_to_end(&mut text).unwrap();
        text
    }

    /// Packs a page whose style sheet is missing.
    #[track_caller]
    fn assert_comes_back(page: &[u8], whole: &[u8]) {
        let style = StyleSheet::new(STYLE);
        let page = style.put_into(page);
        assert_eq!((page.parts().concat(), page.len()), (whole.to_vec(), whole.len()));
        let [fast, thorough] = [Effort::Fast, Effort::Thorough].map(|effort| {
            let packed = page.pack(effort, None).unwrap();
            assert_eq!(unpack(&packed), whole);
            packed.len()
        });
        assert!(thorough <= fast + 8, "{thorough} {fast}");
    }

    #[test]
    fn what_has_no_place_for_a_style_sheet_near_its_start_stays_as_it_is() {
        let far = format!("{}<style></style>", "x".repeat(FARTHEST));
        for text in ["", "{}", "<style>p {}</style>", "<style> </style>", &far] {
            assert_comes_back(text.as_bytes(), text.as_bytes());
        }
    }

    #[test]
    fn a_page_is_padded_to_a_length_and_comes_back() {
        let style = StyleSheet::new(STYLE);
        let page = style.put_into(b"<!doctype html><style></style><p>Result</p>");
        let alone = page.pack(Effort::Fast, None).unwrap().len();
        for length in [0, alone, alone + EXTRA, alone + EXTRA + 1, 12_288] {
            let packed = page.pack(Effort::Fast, Some(length)).unwrap();
            assert_eq!(packed.len(), length.max(alone));
            assert_eq!(unpack(&packed), page.parts().concat());
        }
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(text: Vec<u8>, start in "[a-z<]{0,497}") {
            let start = start.as_bytes();
            let page = [start, b"<style></style>", &text].concat();
            let whole = [start, b"<style>", STYLE.as_bytes(), b"</style>", &text].concat();
            assert_comes_back(&page, &whole);
        }
    }
}
