using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace StemCellSite.Theme.Gallery;

/// <summary>A component with something in it: the gallery shows it and tests render it.</summary>
/// <param name="Name">What is shown, as a heading.</param>
/// <param name="Component">The component.</param>
/// <param name="Parameters">What it is given, by name.</param>
public sealed record Example(string Name, Type Component, ImmutableDictionary<string, object?> Parameters)
{
    /// <summary>Makes an example.</summary>
    /// <typeparam name="T">The component.</typeparam>
    public static Example Of<T>(string name, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : IComponent
    {
        var given = ImmutableDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        foreach (var (parameter, value) in parameters) given[parameter] = value;
        return new Example(name, typeof(T), given.ToImmutable());
    }
}
