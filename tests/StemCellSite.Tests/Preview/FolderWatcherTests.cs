using System.Collections.Immutable;
using StemCellSite.Preview;

namespace StemCellSite.Tests.Preview;

/// <summary>The ways in which editors and systems change files, each of which some watcher has missed.</summary>
public sealed class FolderWatcherTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TemporaryFolder folder = new();
    private FolderWatcher watcher = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        folder.Write("input/page.md", "first");
        folder.Write("input/faq/index.md", "questions");
        watcher = new FolderWatcher([folder["input"]], _ => { });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await watcher.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_file_that_is_written_over()
    {
        File.WriteAllText(folder["input/page.md"], "");
        File.AppendAllText(folder["input/page.md"], "second");

        await UntilTold(watcher, "page.md");
    }

    [Fact]
    public async Task A_file_that_is_written_over_with_as_many_letters_and_an_old_date()
    {
        var date = File.GetLastWriteTimeUtc(folder["input/page.md"]);
        File.WriteAllText(folder["input/page.md"], "other");
        File.SetLastWriteTimeUtc(folder["input/page.md"], date);

        await UntilTold(watcher, "page.md");
    }

    [Fact]
    public async Task A_file_that_vim_swaps()
    {
        File.WriteAllText(folder["input/4913"], "");
        File.Delete(folder["input/4913"]);
        File.WriteAllText(folder["input/.page.md.swp"], "swap");
        File.Move(folder["input/page.md"], folder["input/page.md~"]);
        File.WriteAllText(folder["input/page.md"], "second");
        File.Delete(folder["input/page.md~"]);

        var told = await UntilTold(watcher, "page.md");

        Assert.DoesNotContain(told, path => path.EndsWith('~') || path.EndsWith(".swp", StringComparison.Ordinal) || path.EndsWith("4913", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_takes_the_place_of_another()
    {
        File.WriteAllText(folder["input/page.md.tmp"], "second");
        File.Move(folder["input/page.md.tmp"], folder["input/page.md"], overwrite: true);

        await UntilTold(watcher, "page.md");
    }

    [Fact]
    public async Task A_file_from_elsewhere_that_takes_the_place_of_another()
    {
        folder.Write("elsewhere/page.md", "second");
        File.Move(folder["elsewhere/page.md"], folder["input/page.md"], overwrite: true);

        await UntilTold(watcher, "page.md");
    }

    [Fact]
    public async Task A_file_that_is_deleted()
    {
        File.Delete(folder["input/faq/index.md"]);

        await UntilTold(watcher, "faq/index.md");
    }

    [Fact]
    public async Task A_file_that_is_renamed_under_both_names()
    {
        File.Move(folder["input/page.md"], folder["input/other.md"]);

        await UntilTold(watcher, "page.md", "other.md");
    }

    [Fact]
    public async Task A_file_in_a_folder_made_a_moment_before()
    {
        folder.Write("input/new/deep/deeper/page.md", "in it at once");

        await UntilTold(watcher, "new/deep/deeper/page.md");
    }

    [Fact]
    public async Task A_file_written_later_into_a_new_folder()
    {
        folder.Write("input/new/deep/first.md", "at once");
        await UntilTold(watcher, "new/deep/first.md");
        folder.Write("input/new/deep/second.md", "later");

        await UntilTold(watcher, "new/deep/second.md");
    }

    [Fact]
    public async Task A_folder_that_is_moved_in()
    {
        folder.Write("elsewhere/section/a/page.md", "whole");
        Directory.Move(folder["elsewhere/section"], folder["input/section"]);

        await UntilTold(watcher, "section/a/page.md");
    }

    [Fact]
    public async Task A_folder_that_is_moved_out_or_renamed()
    {
        Directory.Move(folder["input/faq"], folder["input/questions"]);
        await UntilTold(watcher, "faq/index.md", "questions/index.md");
        Directory.Move(folder["input/questions"], folder["away"]);

        await UntilTold(watcher, "questions/index.md");
    }

    [Fact]
    public async Task Three_hundred_files_at_once()
    {
        var names = Enumerable.Range(0, 300).Select(number => $"many/{number % 7}/page-{number}.md").ToArray();
        foreach (var name in names) folder.Write($"input/{name}", name);

        await UntilTold(watcher, names);
    }

    [Fact]
    public async Task The_whole_folder_goes_and_another_comes_in_its_place()
    {
        Directory.Move(folder["input"], folder["away"]);
        await UntilTold(watcher, "page.md");
        folder.Write("new/page.md", "of the new folder");
        Directory.Move(folder["new"], folder["input"]);
        await UntilTold(watcher, "page.md");
        File.WriteAllText(folder["input/page.md"], "and changed");

        await UntilTold(watcher, "page.md");
    }

    [Fact]
    public async Task A_hidden_file_is_nobodys_business()
    {
        folder.Write("input/.git/index", "hidden");
        folder.Write("input/faq/.index.md.swp", "hidden");
        folder.Write("input/faq/index.md~", "hidden");
        folder.Write("input/page.md", "second");

        var told = await UntilTold(watcher, "page.md");

        Assert.Equal([folder["input/page.md"]], told);
    }

    [Fact]
    public async Task A_system_without_watchers_is_looked_at_twice_a_second()
    {
        var said = new List<string>();
        await using var deaf = new FolderWatcher([folder["input"]], said.Add, _ => throw new IOException("The configured user limit (128) on the number of inotify instances has been reached."));
        folder.Write("input/new/page.md", "new");
        await UntilTold(deaf, "new/page.md");
        File.Delete(folder["input/new/page.md"]);

        await UntilTold(deaf, "new/page.md");

        Assert.StartsWith("Changes are looked for every half second", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_events_than_the_system_holds_make_it_look_at_everything()
    {
        var deaf = new TaskCompletionSource<Overflowing>();
        await using var overflowing = new FolderWatcher([folder["input"]], _ => { }, path =>
        {
            var made = new Overflowing(path);
            deaf.TrySetResult(made);
            return made;
        });
        folder.Write("input/missed.md", "no event tells of this");
        (await deaf.Task).Overflow();

        await UntilTold(overflowing, "missed.md");
    }

    // Batches are gathered until all the paths are among them.
    private async Task<ImmutableHashSet<string>> UntilTold(FolderWatcher from, params string[] paths)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        var missing = paths.Select(path => folder[$"input/{path}"]).ToHashSet();
        var told = ImmutableHashSet<string>.Empty;
        while (missing.Count > 0)
        {
            try
            {
                told = told.Union(await from.Changes.ReadAsync(patience.Token));
            }
            catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
            {
                Assert.Fail($"Nobody told of {string.Join(", ", missing.Take(5))}; told were {string.Join(", ", told.Take(5))}.");
            }

            missing.ExceptWith(told);
        }

        return told;
    }

    // Hears nothing, and says that it has heard too much.
    private sealed class Overflowing : FileSystemWatcher
    {
        public Overflowing(string path)
            : base(path) => Filter = "nothing has this name";

        public void Overflow() => OnError(new ErrorEventArgs(new InternalBufferOverflowException()));
    }
}
