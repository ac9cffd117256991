using StemCellSite.Benchmarks.Pages;

new GeneratedSite(SitePlan.Of(int.Parse(args[0], null))).WriteTo(args[1], args[2]);
