// Walks go through several pages at once by themselves. Tests beside them would wait for the processor, and for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
