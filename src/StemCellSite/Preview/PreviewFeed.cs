using System.Runtime.CompilerServices;

namespace StemCellSite.Preview;

/// <summary>Holds what is shown now and tells everybody who waits when there is something newer.</summary>
public sealed class PreviewFeed
{
    private volatile Moment now = new(null);

    /// <summary>Shows something newer.</summary>
    public void Publish(PreviewState state)
    {
        var before = now;
        now = new Moment(state);
        before.HasPassed.SetResult();
    }

    /// <summary>What is shown now; before the first build is done, waits for it.</summary>
    public async Task<PreviewState> CurrentAsync(CancellationToken cancellation)
    {
        await foreach (var state in WatchAsync(cancellation)) return state;
        throw new InvalidOperationException("The feed has no end.");
    }

    /// <summary>What is shown now and then each newer state. Somebody slow gets the newest, not all.</summary>
    public async IAsyncEnumerable<PreviewState> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var moment = now;
            if (moment.State is not null) yield return moment.State;
            await moment.HasPassed.Task.WaitAsync(cancellation);
        }
    }

    private sealed record Moment(PreviewState? State)
    {
        public TaskCompletionSource HasPassed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
