package it.sportello.payments;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two codes of a notice as black bars, so that they are drawn and not painted as a picture. */
final class Codes {

  private static final int QR_VERSION = 4;

  private Codes() {}

  /** A black bar of one module’s height: its place and length in modules. */
  public record Bar(int x, int y, int length) {}

  /** A code as its bars. */
  public record Code(List<Bar> bars) {}

  /** QR code version 4, error correction M, as the guide of notices asks. */
  static Code qr(String text) {
    try {
      return code(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.QR_VERSION,
                      QR_VERSION,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.CHARACTER_SET,
                      "UTF-8",
                      EncodeHintType.MARGIN,
                      0)));
    } catch (WriterException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Code dataMatrix(String text) {
    return code(
        new DataMatrixWriter()
            .encode(
                text,
                BarcodeFormat.DATA_MATRIX,
                0,
                0,
                Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE)));
  }

  private static Code code(BitMatrix matrix) {
    List<Bar> bars = new ArrayList<>();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y)) {
          end++;
        }
        if (end > x) {
          bars.add(new Bar(x, y, end - x));
        }
        x = end + 1;
      }
    }
    return new Code(bars);
  }
}
