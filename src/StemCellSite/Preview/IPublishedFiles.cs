namespace StemCellSite.Preview;

/// <summary>The files of a site, wherever they are kept.</summary>
public interface IPublishedFiles
{
    /// <summary>A file's bytes, or null where there is none of that name. Letter case counts.</summary>
    /// <param name="destination">Relative to the site, with <c>/</c>: <c>risks/index.html</c>.</param>
    ReadOnlyMemory<byte>? Find(string destination);
}
