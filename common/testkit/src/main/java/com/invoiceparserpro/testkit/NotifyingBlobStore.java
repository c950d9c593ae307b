package com.invoiceparserpro.testkit;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Tells of every object that was written. Here, behind the server's checks of signatures, lengths
 * and digests, only what really was stored is seen.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {

  private final Consumer<StoredObject> listener;

  NotifyingBlobStore(BlobStore store, Consumer<StoredObject> listener) {
    super(store);
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    PutObjectResponse response = super.putBlob(request, content);
    tell(request.bucket(), request.key(), "ObjectCreated:Put");
    return response;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    CopyObjectResponse response = super.copyBlob(request);
    tell(request.destinationBucket(), request.destinationKey(), "ObjectCreated:Copy");
    return response;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
    tell(request.bucket(), request.key(), "ObjectCreated:CompleteMultipartUpload");
    return response;
  }

  private void tell(String bucket, String key, String event) {
    HeadObjectResponse stored =
        blobMetadata(HeadObjectRequest.builder().bucket(bucket).key(key).build());
    String eTag = Objects.requireNonNullElse(stored.eTag(), "").replace("\"", "");
    listener.accept(new StoredObject(bucket, key, stored.contentLength(), eTag, event));
  }
}
