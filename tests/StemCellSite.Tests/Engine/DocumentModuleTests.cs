using System.Collections.Immutable;
using StemCellSite.Engine;

namespace StemCellSite.Tests.Engine;

public sealed class DocumentModuleTests
{
    private static readonly ImmutableArray<Document> Inputs = [.. Enumerable.Range(0, 200).Select(number => Document.Made($"{number:000}", Content.Empty))];

    [Fact]
    public async Task Outputs_stand_in_the_order_of_their_inputs_however_long_each_took()
    {
        var (outputs, _) = await TestBuild.RunAsync(Inputs, new Each(input =>
        {
            Thread.SpinWait(input.Destination!.GetHashCode(StringComparison.Ordinal) & 0xffff);
            return [input];
        }));

        Assert.Equal(Inputs.Select(input => input.Destination), outputs.Select(output => output.Destination));
    }

    [Fact]
    public async Task A_document_becomes_none_one_or_several()
    {
        var (outputs, _) = await TestBuild.RunAsync([.. Inputs.Take(3)], new Each(input => Enumerable.Repeat(input, input.Destination![2] - '0')));

        Assert.Equal(["001", "002", "002"], outputs.Select(output => output.Destination));
    }

    [Fact]
    public async Task Of_several_faults_always_the_same_one_is_thrown()
    {
        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => TestBuild.RunAsync(Inputs, new Each(input => throw new NotSupportedException(input.Destination![..1]))));

        Assert.Equal("0", exception.Message);
    }

    [Fact]
    public async Task A_fault_says_where_in_the_code_it_came_from()
    {
        var exception = await Assert.ThrowsAsync<NotSupportedException>(() => TestBuild.RunAsync(Inputs, new Each(Fail)));

        Assert.Contains($".{nameof(Fail)}(", exception.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_documents_are_no_work()
    {
        var (outputs, _) = await TestBuild.RunAsync([], new Each(_ => throw new NotSupportedException()));

        Assert.Empty(outputs);
    }

    private static IEnumerable<Document> Fail(Document input) => throw new NotSupportedException();

    private sealed class Each(Func<Document, IEnumerable<Document>> execute) : DocumentModule
    {
        protected override IEnumerable<Document> Execute(Document input, IExecutionContext context) => execute(input);
    }
}
