package it.sportello.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The properties of what is on a page besides its text. The library tells the place of each box
 * twice, and looks through all told so far at each new one: here each place stands once, within
 * this dictionary and not as an object of its own, and is found at once.
 */
final class Artifacts extends COSDictionary {

  private record Place(COSName kind, List<? extends COSBase> box) {}

  private final Map<Place, COSName> names = new HashMap<>();

  @Override
  public boolean containsValue(Object value) {
    return names.containsKey(place(value));
  }

  @Override
  public COSName getKeyForValue(Object value) {
    return names.get(place(value));
  }

  @Override
  public void setItem(COSName name, COSBase value) {
    names.put(place(value), name);
    value.setDirect(true);
    super.setItem(name, value);
  }

  private static Place place(Object value) {
    var properties = (COSDictionary) value;
    COSArray box = properties.getCOSArray(COSName.BBOX);
    return new Place(properties.getCOSName(COSName.TYPE), box == null ? List.of() : box.toList());
  }
}
