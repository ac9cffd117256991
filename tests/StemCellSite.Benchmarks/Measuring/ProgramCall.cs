using System.Collections.Immutable;

namespace StemCellSite.Benchmarks.Measuring;

/// <summary>A program with its arguments.</summary>
/// <param name="Program">Its file, or its name where PATH knows it.</param>
/// <param name="Arguments">Its arguments, one each.</param>
/// <param name="Folder">The folder it is started in.</param>
internal sealed record ProgramCall(string Program, ImmutableArray<string> Arguments, string Folder);
