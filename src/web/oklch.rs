//! Lightness of a colour as people see it: OKLCH (B. Ottosson 2020; CSS Color Level 4, section 9).
//! Used to find a colour of the same hue with more contrast.

use super::contrast::{Rgb, linear};

/// A colour by lightness (0 to 1), chroma and hue (radians).
#[derive(Clone, Copy, Debug)]
pub struct Oklch {
    /// From black, 0, to white, 1.
    pub lightness: f64,
    chroma: f64,
    hue: f64,
}

type Matrix = [[f64; 3]; 3];

/// From linear sRGB to the answer of the three kinds of cones, and back.
const TO_CONES: Matrix = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const FROM_CONES: Matrix = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];
/// From the cube roots of the cones to lightness and two axes of colour, and back.
const TO_LAB: Matrix = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
const FROM_LAB: Matrix = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
];

impl From<Rgb> for Oklch {
    fn from(colour: Rgb) -> Self {
        let light = [colour.r, colour.g, colour.b].map(linear);
        let cones = times(TO_CONES, light).map(f64::cbrt);
        let [lightness, red, yellow] = times(TO_LAB, cones);
        Self { lightness, chroma: red.hypot(yellow), hue: yellow.atan2(red) }
    }
}

impl Oklch {
    /// The colour of this hue with another lightness, as vivid as sRGB can show it.
    pub fn at(self, lightness: f64) -> Rgb {
        let lightness = lightness.clamp(0.0, 1.0);
        let vivid = Self { lightness, ..self };
        // A hundred steps of chroma are finer than the 255 of a channel for all but the most
        // vivid colours; grey is always shown.
        let fading = (0..=100)
            .map(|step| Self { chroma: self.chroma * f64::from(100 - step) / 100.0, ..vivid });
        fading.map(Self::channels).find(is_shown).map_or(grey(lightness), rounded)
    }

    /// The channels as light; outside 0 to 1 if sRGB cannot show the colour.
    fn channels(self) -> [f64; 3] {
        let lab = [self.lightness, self.chroma * self.hue.cos(), self.chroma * self.hue.sin()];
        times(FROM_CONES, times(FROM_LAB, lab).map(|cone| cone.powi(3)))
    }
}

fn times(matrix: Matrix, vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(factor, value)| factor * value).sum())
}

fn is_shown(channels: &[f64; 3]) -> bool {
    channels.iter().all(|channel| (-0.0005..=1.0005).contains(channel))
}

fn grey(lightness: f64) -> Rgb {
    rounded([lightness.powi(3); 3])
}

fn rounded(channels: [f64; 3]) -> Rgb {
    let [r, g, b] = channels.map(|light| {
        let light = light.clamp(0.0, 1.0);
        let value = if light <= 0.003_130_8 {
            light * 12.92
        } else {
            1.055 * light.powf(1.0 / 2.4) - 0.055
        };
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the value was clamped to a channel"
        )]
        let channel = (value * 255.0).round() as u8;
        channel
    });
    Rgb { r, g, b }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_at_its_own_lightness_is_itself() {
        for text in ["#164a86", "#8cc1ff", "#000000", "#ffffff", "#767676", "#ff0000", "#c8102e"] {
            let colour: Rgb = text.parse().unwrap();
            let seen = Oklch::from(colour);
            assert_eq!(seen.at(seen.lightness).to_string(), text);
        }
    }

    /// From the table of samples in CSS Color Level 4: red is oklch(62.8% 0.2577 29.23deg).
    #[test]
    fn red_has_the_lightness_chroma_and_hue_of_the_standard() {
        let red = Oklch::from(Rgb { r: 255, g: 0, b: 0 });
        assert!((red.lightness - 0.628).abs() < 0.001, "{red:?}");
        assert!((red.chroma - 0.2577).abs() < 0.001, "{red:?}");
        assert!((red.hue.to_degrees() - 29.23).abs() < 0.1, "{red:?}");
    }
}
