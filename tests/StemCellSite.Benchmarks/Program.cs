using StemCellSite.Benchmarks;

// Measuring/ holds how a process is measured, Builders/ what is measured, Felt/ what people wait for.
return await BenchmarkCommands.Create().Parse(args).InvokeAsync();
