using System.Runtime.CompilerServices;

namespace StemCellSite.Engine;

/// <summary>What a site's modules made in its newest build, so that the next one makes only what has changed.</summary>
/// <remarks>
/// <para>Law: a build with a memory gives the same bytes and the same diagnostics as one without.</para>
/// <para>What a module's result depends on is not declared, it is seen: its inputs, and what it asks its context for. Where
/// all of that is the same again, the result is too. A module that gets no inputs and asks for nothing reads the world and
/// always runs; such a step stands first in its pipeline.</para>
/// <para>A module that ran gives its old documents again where the new ones equal them, so that rereading a file that nobody
/// changed ends there.</para>
/// <para>A run that fails or is cancelled leaves nothing wrong behind: each module's part is replaced whole, when it is done.</para>
/// </remarks>
public sealed class BuildMemory
{
    // Held weakly: a site that is laid out anew has new modules, and takes what was known of the old ones with it.
    private readonly ConditionalWeakTable<IModule, ModuleMemory> modules = [];

    internal ModuleMemory Of(IModule module) => modules.GetValue(module, ModuleMemory.For);
}
