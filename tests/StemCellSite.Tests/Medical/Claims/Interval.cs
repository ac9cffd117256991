using System.Globalization;

namespace StemCellSite.Tests.Medical.Claims;

/// <summary>A share with its 95 % interval after Wilson, which holds for small counts too.</summary>
internal sealed record Interval(int Hits, int Of)
{
    private const double Z = 1.959964;

    public double Share => Of is 0 ? 0 : (double)Hits / Of;

    public double Low => Bound(-1);

    public double High => Bound(+1);

    public override string ToString() => Of is 0
        ? "0/0"
        : string.Create(CultureInfo.InvariantCulture, $"{Hits}/{Of} = {Share:0.00} ({Low:0.00} to {High:0.00})");

    private double Bound(int side)
    {
        if (Of is 0) return 0;
        var square = Z * Z;
        var middle = Share + square / (2 * Of);
        var width = Z * Math.Sqrt((Share * (1 - Share) + square / (4.0 * Of)) / Of);
        return Math.Clamp((middle + side * width) / (1 + square / Of), 0, 1);
    }
}
