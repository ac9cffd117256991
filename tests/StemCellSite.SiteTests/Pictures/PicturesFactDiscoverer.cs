using Xunit.Sdk;
using Xunit.v3;

namespace StemCellSite.SiteTests.Pictures;

/// <summary>Finds the tests that make pictures, when pictures are asked for.</summary>
public sealed class PicturesFactDiscoverer : IXunitTestCaseDiscoverer
{
    /// <inheritdoc />
    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        PicturesFactAttribute.Folder is null ? new([]) : new FactDiscoverer().Discover(discoveryOptions, testMethod, factAttribute);
}
