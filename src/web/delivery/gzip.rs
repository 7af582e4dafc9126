//! Compression with gzip (RFC 1952). The style sheet, which is most of each page, is compressed
//! once at the start; its blocks are put between those of the rest (RFC 1951, section 3.2.3).
//! Used by the delivery.

use std::cell::RefCell;

use crc32fast::Hasher;
use flate2::{Compress, Compression, FlushCompress, Status};

/// How far the style sheet may be from the start of a page, in bytes.
const FARTHEST: usize = 512;

/// What is longer than this many bytes without the style sheet may not fit into one flight of packets
/// when it is compressed fast (docs/performance.md).
const LONG: usize = 12_000;

/// Magic, method, no flags, no time, no hint, unknown system.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/// How much is done for a small result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// For what is sent once, unless it is long.
    Fast,
    /// For what is kept.
    Thorough,
}

/// The compressor.
pub struct Gzip {
    style: Option<Stretch>,
}

/// A text with its blocks; they end at the boundary of a byte and refer to nothing outside.
struct Stretch {
    text: Vec<u8>,
    blocks: Vec<u8>,
    crc: Hasher,
}

thread_local! {
    // Their tables are larger than all pages; made anew for each they would cost more than the work.
    static FAST: RefCell<Compress> = RefCell::new(Compress::new(Compression::fast(), false));
    static THOROUGH: RefCell<Compress> = RefCell::new(Compress::new(Compression::default(), false));
}

impl Gzip {
    /// A compressor for pages with this style sheet.
    pub fn new(style: &str) -> Self {
        Self { style: Stretch::new(style.as_bytes()) }
    }

    /// Compresses a text; nothing if that fails.
    pub fn pack(&self, text: &[u8], effort: Effort) -> Option<Vec<u8>> {
        let (start, style, rest) = self.split(text);
        let style_room = style.map_or(0, |style| style.blocks.len());
        let mut packed = Vec::with_capacity(64 + start.len() + style_room + room(rest));
        let mut crc = Hasher::new();
        packed.extend(HEAD);
        if let Some(style) = style {
            store(start, &mut packed);
            crc.update(start);
            packed.extend(&style.blocks);
            crc.combine(&style.crc);
        }
        let effort = if rest.len() > LONG { Effort::Thorough } else { effort };
        let compress = match effort {
            Effort::Fast => &FAST,
            Effort::Thorough => &THOROUGH,
        };
        compress.with_borrow_mut(|compress| {
            compress.reset();
            deflate(compress, rest, &mut packed, FlushCompress::Finish)
        })?;
        crc.update(rest);
        packed.extend(crc.finalize().to_le_bytes());
        packed.extend(amount(text).to_le_bytes());
        Some(packed)
    }

    /// What stands before the style sheet, the style sheet, and what follows.
    fn split<'t>(&self, text: &'t [u8]) -> (&'t [u8], Option<&Stretch>, &'t [u8]) {
        let Some(style) = &self.style else { return (&[], None, text) };
        let window = &text[..text.len().min(FARTHEST)];
        let opening: &[u8] = b"<style>";
        let place = window.windows(opening.len()).position(|bytes| bytes == opening);
        let split = place.map(|place| text.split_at(place + opening.len()));
        match split.and_then(|(start, from)| Some((start, from.strip_prefix(&*style.text)?))) {
            Some((start, rest)) => (start, Some(style), rest),
            None => (&[], None, text),
        }
    }
}

impl Stretch {
    fn new(text: &[u8]) -> Option<Self> {
        let mut blocks = Vec::with_capacity(room(text));
        let mut best = Compress::new(Compression::best(), false);
        deflate(&mut best, text, &mut blocks, FlushCompress::Full)?;
        blocks.shrink_to_fit();
        let mut crc = Hasher::new();
        crc.update(text);
        Some(Self { text: text.to_vec(), blocks, crc })
    }
}

/// More bytes than compressing a text can take: at most nine bits for each of its bytes.
const fn room(text: &[u8]) -> usize {
    text.len() + text.len() / 8 + 64
}

/// The length of a text, of which the end of a stream has the lower 32 bits.
fn amount(text: &[u8]) -> u32 {
    u32::try_from(text.len() & 0xffff_ffff).unwrap_or_default()
}

/// Writes a short text as a block of its own, uncompressed and not the last (RFC 1951, 3.2.4).
fn store(text: &[u8], to: &mut Vec<u8>) {
    let length = u16::try_from(text.len()).unwrap_or_default().to_le_bytes();
    to.push(0);
    to.extend(length);
    to.extend(length.map(|byte| !byte));
    to.extend(text);
}

fn deflate(
    compress: &mut Compress,
    text: &[u8],
    to: &mut Vec<u8>,
    flush: FlushCompress,
) -> Option<()> {
    let status = compress.compress_vec(text, to, flush).ok()?;
    let is_whole = compress.total_in() == text.len() as u64
        && (status == Status::StreamEnd || !matches!(flush, FlushCompress::Finish));
    is_whole.then_some(())
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

    fn assert_comes_back(text: &[u8]) -> usize {
        let gzip = Gzip::new(STYLE);
        let [fast, thorough] = [Effort::Fast, Effort::Thorough].map(|effort| {
            let packed = gzip.pack(text, effort).unwrap();
            assert_eq!(unpack(&packed), text);
            packed.len()
        });
        assert!(thorough <= fast + 8, "{thorough} {fast}");
        thorough
    }

    #[test]
    fn what_is_packed_comes_back() {
        let body = "<p>Facebook</p>".repeat(1000);
        for start in
            ["", "<style>", "<!doctype html><style>", &format!("{}<style>", "x".repeat(600))]
        {
            assert_comes_back(format!("{start}{STYLE}</style>{body}").as_bytes());
            assert_comes_back(format!("{start}{}</style>{body}", &STYLE[1..]).as_bytes());
        }
        assert_comes_back(b"");
    }

    #[test]
    fn the_style_sheet_costs_about_the_same_as_in_one_piece() {
        let body = "<p>An account</p><p>Another one</p>".repeat(100);
        let page = format!("<!doctype html><style>{STYLE}</style>{body}");
        let in_one_piece = Gzip { style: None }.pack(page.as_bytes(), Effort::Thorough).unwrap();
        assert!(assert_comes_back(page.as_bytes()) < in_one_piece.len() + 200);
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(text: Vec<u8>, start in "[a-z<]{0,20}") {
            assert_comes_back(&text);
            let page = [start.as_bytes(), b"<style>", STYLE.as_bytes(), &text].concat();
            assert_comes_back(&page);
        }
    }
}
