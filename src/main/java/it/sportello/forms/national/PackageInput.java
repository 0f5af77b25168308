package it.sportello.forms.national;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** A file of the package as the compiler of schemas wants it; it cannot be changed. */
record PackageInput(String address, byte[] content) implements LSInput {

  @Override
  public InputStream getByteStream() {
    return new ByteArrayInputStream(content);
  }

  @Override
  public String getSystemId() {
    return address;
  }

  @Override
  public String getBaseURI() {
    return address;
  }

  @Override
  public Reader getCharacterStream() {
    return null;
  }

  @Override
  public String getStringData() {
    return null;
  }

  @Override
  public String getPublicId() {
    return null;
  }

  @Override
  public String getEncoding() {
    return null;
  }

  @Override
  public boolean getCertifiedText() {
    return false;
  }

  @Override
  public void setCharacterStream(Reader reader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setByteStream(InputStream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setStringData(String data) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setSystemId(String systemId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPublicId(String publicId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setBaseURI(String baseUri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setEncoding(String encoding) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setCertifiedText(boolean certified) {
    throw new UnsupportedOperationException();
  }
}
