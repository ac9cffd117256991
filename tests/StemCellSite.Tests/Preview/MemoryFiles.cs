using System.Text;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

/// <summary>A site whose files a test writes out.</summary>
internal sealed class MemoryFiles(params (string Destination, string Text)[] files) : IPublishedFiles
{
    public ReadOnlyMemory<byte>? Find(string destination) =>
        files.Where(file => file.Destination == destination).Select(file => (ReadOnlyMemory<byte>?)Encoding.UTF8.GetBytes(file.Text)).FirstOrDefault();
}
