/// Value types every feature speaks: partial dates, node ids, paging, rejections.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.shiren.kernel;
