using Xunit.Sdk;
using Xunit.v3;

// Walks go through several pages at once by themselves. Tests beside them would wait for the processor, and for each other.
[assembly: Parallelization(Mode = ParallelMode.None)]
