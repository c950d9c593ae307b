package com.invoiceparserpro.local.lambda;

/**
 * What a function sees besides its own package: the JDK and Lambda's handler interfaces, as in the
 * managed runtime. Nothing of the local runtime's class path.
 */
final class SharedClasses extends ClassLoader {

  private static final String INTERFACES = "com.amazonaws.services.lambda.runtime.";

  SharedClasses() {
    super("lambda-interfaces", ClassLoader.getPlatformClassLoader());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (name.startsWith(INTERFACES)) {
      return Class.forName(name, false, SharedClasses.class.getClassLoader());
    }
    throw new ClassNotFoundException(name);
  }
}
