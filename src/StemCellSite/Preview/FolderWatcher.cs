using System.Collections.Immutable;
using System.Threading.Channels;

namespace StemCellSite.Preview;

/// <summary>Tells which files of some folders have changed, whatever an editor does to change them.</summary>
/// <remarks>
/// <para>The system's events are only a sign to look: editors write, rename and delete in many orders, and what is written into
/// a folder made a moment before has no event at all. So after each sign, when it has been quiet for a moment, the folders
/// are listed and the listing compared with the one before. They are listed now and then without a sign too: on some disks
/// (shared, mounted into a container) there are none.</para>
/// </remarks>
public sealed class FolderWatcher : IAsyncDisposable
{
    // Editors write a file in two or three steps, a few milliseconds apart.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(2);

    // What a system may hold back for us before it loses some: the most that Windows gives.
    private const int BufferSize = 64 * 1024;

    private readonly ImmutableArray<string> folders;
    private readonly Func<string, FileSystemWatcher> create;
    private readonly Action<string> say;
    private readonly Channel<string> signs = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Channel<ImmutableArray<string>> changes = Channel.CreateUnbounded<ImmutableArray<string>>();
    private readonly CancellationTokenSource ending = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Task watching;
    private bool isDeaf;
    private bool hasSaidSo;

    /// <summary>Starts to watch; what changes from here on is told.</summary>
    /// <param name="folders">Full paths. One that is not there is told of when it comes.</param>
    /// <param name="say">Told, for people, when the system gives no more signs; once.</param>
    /// <param name="create">Makes a watcher for a folder; null for the system's own.</param>
    public FolderWatcher(ImmutableArray<string> folders, Action<string> say, Func<string, FileSystemWatcher>? create = null)
    {
        this.folders = folders;
        this.create = create ?? (folder => new FileSystemWatcher(folder));
        this.say = say;
        Listen();
        watching = WatchAsync(FolderListing.Of(folders));
    }

    /// <summary>The full paths that changed, a batch for each time somebody wrote.</summary>
    public ChannelReader<ImmutableArray<string>> Changes => changes.Reader;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await watching;
        Unlisten();
        ending.Dispose();
    }

    private async Task WatchAsync(FolderListing listing)
    {
        var sign = signs.Reader.WaitToReadAsync(ending.Token).AsTask();
        while (true)
        {
            await Task.WhenAny(sign, Task.Delay(isDeaf ? Poll : Heartbeat, ending.Token));
            if (ending.IsCancellationRequested) break;
            var hasSign = sign.IsCompleted;
            var touched = hasSign ? await SettleAsync() : [];
            if (hasSign) sign = signs.Reader.WaitToReadAsync(ending.Token).AsTask();

            var now = FolderListing.Of(folders);
            var changed = now.DifferencesFrom(listing).Union(touched.Where(now.Has)).Order(StringComparer.Ordinal).ToImmutableArray();
            listing = now;

            // A change that no sign announced: the folder may be another one than when the watchers were set on it.
            if (isDeaf || touched.Contains(Lost) || (!hasSign && !changed.IsEmpty)) Listen();
            if (!changed.IsEmpty || touched.Contains(Lost)) changes.Writer.TryWrite(changed);
        }
    }

    // Takes what has come until nothing comes for a moment; somebody who writes without end is not waited for.
    private async Task<HashSet<string>> SettleAsync()
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        for (var waited = TimeSpan.Zero; waited < LongestWait && Drain(touched); waited += Quiet)
            await Task.Delay(Quiet, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return touched;
    }

    private bool Drain(HashSet<string> touched)
    {
        var hasAny = false;
        while (signs.Reader.TryRead(out var path)) hasAny |= touched.Add(path) || true;
        return hasAny;
    }

    private void Listen()
    {
        Unlisten();
        isDeaf = false;
        foreach (var folder in folders)
        {
            try
            {
                watchers.Add(Listen(folder));
            }
            catch (ArgumentException)
            {
                // The folder is not there; it is looked for until it comes.
                isDeaf = true;
            }
            catch (IOException exception)
            {
                // A system has so many watchers and no more (fs.inotify.max_user_instances, …_watches).
                isDeaf = true;
                if (!hasSaidSo) say($"Changes are looked for every half second, because the system does not tell of them: {exception.Message}");
                hasSaidSo = true;
            }
        }
    }

    private FileSystemWatcher Listen(string folder)
    {
        var watcher = create(folder);
        try
        {
            watcher.IncludeSubdirectories = true;
            watcher.InternalBufferSize = BufferSize;
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, change) => Sign(folder, change.FullPath);
            watcher.Created += (_, change) => Sign(folder, change.FullPath);
            watcher.Deleted += (_, change) => Sign(folder, change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Sign(folder, change.OldFullPath);
                Sign(folder, change.FullPath);
            };
            watcher.Error += (_, _) => signs.Writer.TryWrite(Lost);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    private void Sign(string folder, string path)
    {
        foreach (var part in Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar))
            if (part is not "." && FolderListing.IsHidden(part)) return;
        signs.Writer.TryWrite(path);
    }

    private void Unlisten()
    {
        foreach (var watcher in watchers) watcher.Dispose();
        watchers.Clear();
    }

    // No path: the system had more to tell than it could hold, and anything may have changed.
    private const string Lost = "";
}
