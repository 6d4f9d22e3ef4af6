using Xunit.Sdk;
using Xunit.v3;

// A test waits for the browser more often than it works: two classes at a time take half as long as one. More would wait for the
// processor, and walks go through several pages at once by themselves.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 2)]
