package com.invoiceparserpro.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadByteCountLimitException;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/** Reads {@code multipart/form-data} (RFC 7578) within bounds, in memory. */
public final class Multipart {

  /** What boundaries and part headers may add to the files themselves. */
  private static final long OVERHEAD = 64 << 10;

  private static final int MAX_PART_HEADERS = 4096;

  private final int maxParts;
  private final long maxFileBytes;

  public Multipart(int maxParts, long maxFileBytes) {
    this.maxParts = maxParts;
    this.maxFileBytes = maxFileBytes;
  }

  /**
   * The parts in their order.
   *
   * @throws ProblemException if the body is cut off or otherwise malformed, or beyond a bound
   */
  public List<Part> read(Request request) {
    byte[] body = request.body(maxFileBytes + OVERHEAD);
    List<Part> parts = new ArrayList<>();
    if (body.length == 0) {
      return parts;
    }
    Upload upload = new Upload();
    try {
      FileItemInputIterator items = upload.getItemIterator(new Body(request, body));
      while (items.hasNext()) {
        if (parts.size() == maxParts) {
          throw Problem.of(400, "too_many_parts", "At most %d parts are read.".formatted(maxParts))
              .exception();
        }
        parts.add(part(items.next()));
      }
    } catch (FileUploadByteCountLimitException e) {
      throw tooLarge();
    } catch (IOException e) {
      throw malformed();
    }
    if (!upload.closes(request, body)) {
      throw malformed();
    }
    return parts;
  }

  private Part part(FileItemInput item) throws IOException {
    try (InputStream in = item.getInputStream()) {
      byte[] content = in.readNBytes(Math.toIntExact(maxFileBytes + 1));
      if (content.length > maxFileBytes) {
        throw tooLarge();
      }
      String name = item.getFieldName() == null ? "" : item.getFieldName();
      return new Part(name, fileName(item), content);
    }
  }

  private static Optional<String> fileName(FileItemInput item) {
    try {
      return Optional.ofNullable(item.getName());
    } catch (InvalidPathException e) {
      return Optional.of(e.getInput());
    }
  }

  private static ProblemException malformed() {
    return Problem.of(
            400,
            "malformed_multipart",
            "The multipart body is cut off or malformed; send all of it, with the boundary that its"
                + " Content-Type names.")
        .exception();
  }

  private ProblemException tooLarge() {
    return Problem.of(
            413,
            "too_large",
            "The file has more than the %d bytes allowed.".formatted(maxFileBytes))
        .exception();
  }

  private static final class Upload
      extends AbstractFileUpload<Body, DiskFileItem, DiskFileItemFactory> {

    Upload() {
      setHeaderCharset(UTF_8);
      setMaxPartHeaderSize(MAX_PART_HEADERS);
    }

    /** The library takes a body that ends with a boundary for whole, whether it closes or not. */
    boolean closes(Request request, byte[] body) {
      String boundary =
          new String(getBoundary(request.header("Content-Type").orElse("")), ISO_8859_1);
      return new String(body, ISO_8859_1).contains("--" + boundary + "--");
    }

    @Override
    public FileItemInputIterator getItemIterator(Body body)
        throws FileUploadException, IOException {
      return super.getItemIterator((RequestContext) body);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(Body body) throws FileUploadException {
      return super.parseParameterMap((RequestContext) body);
    }

    @Override
    public List<DiskFileItem> parseRequest(Body body) throws FileUploadException {
      return super.parseRequest((RequestContext) body);
    }
  }

  private record Body(String contentType, long length, InputStream content)
      implements RequestContext {

    Body(Request request, byte[] bytes) {
      this(
          request.header("Content-Type").orElse(""), bytes.length, new ByteArrayInputStream(bytes));
    }

    @Override
    public String getCharacterEncoding() {
      return UTF_8.name();
    }

    @Override
    public long getContentLength() {
      return length;
    }

    @Override
    public String getContentType() {
      return contentType;
    }

    @Override
    public InputStream getInputStream() {
      return content;
    }

    @Override
    public boolean isMultipartRelated() {
      return false;
    }
  }
}
